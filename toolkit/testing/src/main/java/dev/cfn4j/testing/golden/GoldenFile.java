package dev.cfn4j.testing.golden;

import dev.cfn4j.dsl.node.DocumentException;
import dev.cfn4j.testing.template.TemplateFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.opentest4j.AssertionFailedError;

/** One file of expected text. Line breaks are {@code \n} in what is written; both sides are compared with {@code \r\n} taken as {@code \n}. */
public final class GoldenFile {
    private static final int BEGINNING = 20;

    private final Path file;
    private final String arguments;

    GoldenFile(Path file, String arguments) {
        this.file = file;
        this.arguments = arguments;
    }

    /**
     * Compares the text with the file. With {@code -Dgolden.update=true} it is written first, which is said on standard output.
     *
     * @throws AssertionError if the file does not exist, is not UTF-8 or differs
     * @throws UncheckedIOException if the file cannot be read or written
     */
    public void matches(String text) {
        String found = normalised(text);
        if (GoldenOptions.update()) {
            accept(found);
        }
        if (!Files.exists(file)) {
            throw new AssertionFailedError(this + " is missing: nobody has accepted a result yet. Found:\n"
                    + Excerpt.of(found, BEGINNING) + howToAccept());
        }
        String expected = read();
        if (!expected.equals(found)) {
            throw new AssertionFailedError(difference(expected, found), expected, found);
        }
    }

    boolean exists() {
        return Files.exists(file);
    }

    private String read() {
        try {
            return normalised(TemplateFile.text(file));
        } catch (DocumentException e) {
            throw new AssertionFailedError(e.getMessage() + ". Save it as UTF-8, or accept anew." + howToAccept());
        }
    }

    private String difference(String expected, String found) {
        String layout = file.toString().endsWith(".json") ? TreeDifferences.of(expected, found) : "";
        return this + " differs (- expected, + found):\n" + LineDiff.unified(expected, found) + layout + howToAccept();
    }

    private String howToAccept() {
        return "If this is right, accept it: mvn test -D" + GoldenOptions.UPDATE + "=true" + arguments;
    }

    private void accept(String found) {
        try {
            boolean isNew = !exists();
            if (isNew || !isAccepted(found)) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.writeString(file, found, StandardCharsets.UTF_8);
                System.out.println("golden: wrote " + this + (isNew ? " (new)" : " (changed)"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(this + " cannot be written: " + e.getMessage(), e);
        }
    }

    private boolean isAccepted(String found) {
        try {
            return normalised(TemplateFile.text(file)).equals(found);
        } catch (DocumentException e) {
            return false;
        }
    }

    private static String normalised(String text) {
        return text.replace("\r\n", "\n");
    }

    /** The path, with {@code /} between folders. */
    @Override
    public String toString() {
        return file.toString().replace('\\', '/');
    }
}
