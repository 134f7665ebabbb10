package dev.cfn4j.engine.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cfn4j.analysis.diff.Fate.Presence;
import dev.cfn4j.analysis.diff.ResourceChange;
import dev.cfn4j.analysis.diff.StackContent;
import dev.cfn4j.analysis.diff.TemplateDiff;
import dev.cfn4j.dsl.node.Document;
import dev.cfn4j.dsl.node.JsonDocuments;
import dev.cfn4j.dsl.node.Locations;
import dev.cfn4j.engine.diff.ChangeSetVerdict.Difference;
import dev.cfn4j.engine.diff.RandomStacks.Values;
import dev.cfn4j.spec.Catalog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * For random pairs of templates, the diff says of each property what ministack's change set says. Where they differ,
 * {@code diff/ministack.tsv} says who is right, and why.
 */
class MinistackVerdictsTest {
    private static final int PAIRS = 200;
    private static final Path ADJUDICATED = Path.of("src/test/resources/diff/ministack.tsv");

    @Test
    void agreesWithChangeSetsOrSaysWhyNot() throws IOException, InterruptedException {
        Map<String, String> differences = new TreeMap<>();
        int verdicts = 0;
        try (Ministack ministack = Ministack.start()) {
            for (int seed = 1; seed <= PAIRS; seed++) {
                RandomStacks stacks = new RandomStacks(seed);
                Values old = stacks.values();
                Values wanted = stacks.changed(old);
                Map<String, ChangeSetVerdict> theirs = ministack.verdicts("pair-" + seed, old, wanted);
                Map<String, ChangeSetVerdict> ours = ours(old, wanted);
                verdicts += theirs.size();
                compare(ours, theirs, "pair " + seed, differences);
            }
        }
        assertThat(verdicts).as("verdicts compared").isGreaterThan(PAIRS);
        Set<String> unexplained = new TreeSet<>(differences.keySet());
        unexplained.removeAll(adjudicated());
        assertThat(unexplained.stream().map(row -> row + "\t" + differences.get(row)))
                .as(
                        "type, property, what the diff says, what ministack says, where first; to be adjudicated in %s",
                        ADJUDICATED)
                .isEmpty();
        assertThat(differences.keySet())
                .as("rows of %s that arise", ADJUDICATED)
                .containsAll(adjudicated());
    }

    private static void compare(
            Map<String, ChangeSetVerdict> ours,
            Map<String, ChangeSetVerdict> theirs,
            String where,
            Map<String, String> differences) {
        Set<String> names = new TreeSet<>(ours.keySet());
        names.addAll(theirs.keySet());
        for (String name : names) {
            for (Difference difference : ChangeSetVerdict.differences(ours.get(name), theirs.get(name))) {
                differences.putIfAbsent(difference.toString(), where);
            }
        }
    }

    private static Set<String> adjudicated() throws IOException {
        return Files.readAllLines(ADJUDICATED).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t"))
                .peek(cells -> assertThat(cells)
                        .as("type, property, ours, theirs, who is right, why")
                        .hasSize(6))
                .map(cells -> String.join("\t", cells[0], cells[1], cells[2], cells[3]))
                .collect(Collectors.toSet());
    }

    private static Map<String, ChangeSetVerdict> ours(Values old, Values wanted) {
        return TemplateDiff.between(side(old), side(wanted), Catalog.bundled()).resources().stream()
                .filter(resource -> resource.isTouched() || resource.fate().presence() == Presence.NEVER)
                .collect(Collectors.toMap(ResourceChange::logicalId, ChangeSetVerdict::of));
    }

    private static StackContent side(Values values) {
        Document document = new Document(JsonDocuments.parse("random", values.template()), Locations.NONE);
        return new StackContent(document, Map.of("Stage", values.stage()), Map.of());
    }
}
