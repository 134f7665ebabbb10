package dev.cfn4j.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Expected outputs in files. {@code -Dgolden.update=true} writes what is there now, and still compares. */
public final class Golden {
    private static final Path ROOT = Path.of("src/test/resources/golden");

    private Golden() {}

    /** Compares with the file, or writes it first. */
    public static void check(String name, String actual) throws IOException {
        Path file = ROOT.resolve(name);
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, actual, StandardCharsets.UTF_8);
        }
        assertThat(file)
                .as("run with -Dgolden.update=true to accept what is there now")
                .exists();
        assertThat(actual)
                .as("%s (run with -Dgolden.update=true to accept)", file)
                .isEqualTo(Files.readString(file, StandardCharsets.UTF_8));
    }

    /** The names, without ending, of the files in a folder of expected outputs that end so. */
    public static Set<String> names(String folder, String ending) throws IOException {
        Set<String> names = new TreeSet<>();
        try (var files = Files.list(ROOT.resolve(folder))) {
            files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ending))
                    .forEach(name -> names.add(name.substring(0, name.length() - ending.length())));
        }
        return names;
    }

    /** A file beside the expected outputs. */
    public static Path file(String name) {
        return ROOT.resolve(name);
    }

    /** Fails if the folder has an expected output for something that is not there any more. */
    public static void expectNothingStale(String folder, String ending, Set<String> used) throws IOException {
        assertThat(List.copyOf(names(folder, ending)))
                .as("expected outputs in %s without a case", folder)
                .isSubsetOf(used);
    }
}
