package dev.cfn4j.codegen;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A hash of code and data that a result depends on: the same for a jar and for the class directory that it is made of. */
final class Fingerprint {
    private final MessageDigest digest;

    Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }

    /** Adds all that is in the jar or class directory that the class comes from, but for the jar's own description. */
    Fingerprint addOriginOf(Class<?> type) {
        try {
            Path origin = Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
            if (Files.isDirectory(origin)) {
                addFiles(origin);
            } else {
                try (FileSystem jar = FileSystems.newFileSystem(origin)) {
                    addFiles(jar.getPath("/"));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(type + " cannot be read where it was loaded from", e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(type + " was not loaded from a file", e);
        }
        return this;
    }

    /** Adds the bytes of one class. */
    Fingerprint add(Class<?> type) {
        String file = type.getName().replace('.', '/') + ".class";
        try (InputStream in = Objects.requireNonNull(type.getClassLoader().getResourceAsStream(file), file)) {
            add(file, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
        return this;
    }

    /** Adds the names of all files below a directory, not what is in them; a directory that is not there adds nothing. */
    Fingerprint addNames(Path root) throws IOException {
        if (Files.isDirectory(root)) {
            for (Path file : filesIn(root)) {
                add(root.relativize(file).toString().replace('\\', '/'), new byte[0]);
            }
        }
        return this;
    }

    private void addFiles(Path root) throws IOException {
        for (Path file : filesIn(root)) {
            String name = root.relativize(file).toString().replace('\\', '/');
            if (!name.startsWith("META-INF/")) {
                add(name, Files.readAllBytes(file));
            }
        }
    }

    private static List<Path> filesIn(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .sorted(Comparator.comparing(Path::toString))
                    .toList();
        }
    }

    private void add(String name, byte[] content) {
        digest.update(name.getBytes(StandardCharsets.UTF_8));
        digest.update(content);
    }

    /** The hash of what was added, in hexadecimal. */
    String text() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
