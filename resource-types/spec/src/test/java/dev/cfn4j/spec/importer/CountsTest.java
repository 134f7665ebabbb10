package dev.cfn4j.spec.importer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cfn4j.spec.ResourceType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The counts of all facts, with every difference from the sources explained, against {@code docs/facts-counts.md}. */
class CountsTest {
    private static final Path GOLDEN = Path.of("../../docs/facts-counts.md");
    private static final Path INEXACT = Path.of("../../docs/facts-inexact.md");

    private final Collection<ResourceType> types =
            CommittedFacts.snapshot().types().values();

    @Test
    void countsAreAsWrittenDown() throws IOException {
        List<String> lines = new ArrayList<>(CountsTable.own(types));
        if (CommittedFacts.archivesArePresent()) {
            lines.addAll(CountsTable.againstSources(types, CommittedFacts.expectRefresh()));
            golden(GOLDEN, lines);
            assertThat(lines).noneMatch(line -> line.contains("lost") || line.contains("made up"));
        } else {
            assertThat(Files.readAllLines(GOLDEN))
                    .as("the snapshot's own counts; its differences from the sources need the source packages")
                    .containsSequence(lines);
        }
    }

    @Test
    void nearlyEveryPropertyHasAnExactShape() throws IOException {
        var inexact = Places.inexact(types);
        int all = Places.properties(types).size() + Places.nested(types).size();

        golden(INEXACT, inexactList(inexact, all));
        assertThat(100.0 * (all - inexact.size()) / all).isGreaterThan(98.5);
    }

    private static List<String> inexactList(Collection<String> inexact, int all) {
        List<String> lines = new ArrayList<>();
        lines.add("# Properties without an exact shape");
        lines.add("");
        lines.add(String.format(
                Locale.ROOT,
                "%d of %d settable properties, top and nested: %.2f %% have an exact shape.",
                inexact.size(),
                all,
                100.0 * (all - inexact.size()) / all));
        lines.add(
                "What the sources describe as a free-form object (Json) or not at all (Any), also inside a list or map.");
        lines.add("");
        Map<String, List<String>> byType = new TreeMap<>();
        inexact.forEach(place -> byType.computeIfAbsent(Places.typeOf(place), key -> new ArrayList<>())
                .add(place.substring(place.indexOf(' ') + 1)));
        byType.forEach((type, names) -> lines.add("- " + type + ": " + String.join(", ", names)));
        return lines;
    }

    /** Compares with the golden file; rewrites it first if asked to. */
    private static void golden(Path file, List<String> lines) throws IOException {
        Files.createDirectories(Path.of("target"));
        Files.write(Path.of("target").resolve(file.getFileName()), lines);
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(file.getParent());
            Files.write(file, lines);
        }
        assertThat(Files.readAllLines(file))
                .as("%s; run the test with -Dgolden.update=true to accept the new text", file.getFileName())
                .isEqualTo(lines);
    }
}
