package dev.cfn4j.testing.golden;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** A copy of a fixture folder, and what JUnit says when its cases run. */
final class Launch {
    private final Path folder;
    private final Function<GoldenFiles, Stream<DynamicNode>> cases;

    private Launch(Path folder, Function<GoldenFiles, Stream<DynamicNode>> cases) {
        this.folder = folder;
        this.cases = cases;
    }

    /** A fresh copy of {@code src/test/fixtures/<name>} at a path that is the same on every machine. */
    static Launch of(String name) {
        Path source = Path.of("src/test/fixtures", name);
        Path folder = Path.of("target/fixtures", name);
        try {
            delete(folder);
            try (Stream<Path> files = Files.walk(source)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Path copy = folder.resolve(source.relativize(file));
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Launch(folder, GoldenFiles::cases);
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    /** The folder's file of that name. */
    Path file(String name) {
        return folder.resolve(name);
    }

    /** The same of a folder in it. */
    Launch below(String name) {
        return new Launch(file(name), cases);
    }

    /** The same folder with cases of the test's own. */
    Launch making(Function<GoldenFiles, Stream<DynamicNode>> others) {
        return new Launch(folder, others);
    }

    /** Writes a file into the folder. */
    Launch with(String name, String text) throws IOException {
        Files.createDirectories(file(name).getParent());
        Files.writeString(file(name), text, StandardCharsets.UTF_8);
        return this;
    }

    /** Runs the cases with these properties and no others. */
    String run(String... properties) {
        List<String> names = List.of(GoldenOptions.UPDATE, GoldenOptions.CASE);
        List<String> before =
                names.stream().map(name -> System.getProperty(name, "")).toList();
        names.forEach(System::clearProperty);
        for (String property : properties) {
            String[] parts = property.split("=", 2);
            System.setProperty(parts[0], parts[1]);
        }
        FolderCases.folder = folder;
        FolderCases.cases = cases;
        try {
            return launch();
        } finally {
            for (int i = 0; i < names.size(); i++) {
                System.setProperty(names.get(i), before.get(i));
            }
        }
    }

    private static String word(TestExecutionResult.Status status) {
        return switch (status) {
            case SUCCESSFUL -> "passed";
            case ABORTED -> "SKIPPED";
            case FAILED -> "FAILED";
        };
    }

    private static String launch() {
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClass(FolderCases.class))
                .build();
        StringBuilder said = new StringBuilder();
        LauncherFactory.create().execute(request, new TestExecutionListener() {
            @Override
            public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                boolean failed = result.getStatus() != TestExecutionResult.Status.SUCCESSFUL;
                if (test.isTest() || failed) {
                    said.append(word(result.getStatus()))
                            .append(' ')
                            .append(test.getDisplayName())
                            .append('\n');
                    result.getThrowable()
                            .ifPresent(thrown -> said.append(
                                    String.valueOf(thrown.getMessage()).indent(4)));
                }
            }
        });
        return said.toString();
    }
}
