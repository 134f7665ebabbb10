package dev.cfn4j.analysis.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.cfn4j.dsl.node.Document;
import dev.cfn4j.dsl.node.Locations;
import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.node.Node.ObjectNode;
import dev.cfn4j.dsl.node.Node.StringNode;
import dev.cfn4j.spec.Catalog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * What a change of each top-level property does, compared with what AWS's reference documents. Where they differ, {@code
 * diff/documented.tsv} says why. Documented are the facts of {@code ../shared}; without it, the test is skipped.
 */
class DocumentedUpdatesTest {
    private static final Path FACTS = Path.of("../../../shared/facts/properties.tsv");
    private static final Path ADJUDICATED = Path.of("src/test/resources/diff/documented.tsv");
    private static final Map<String, Effect> EFFECTS = Map.of(
            "none", Effect.IN_PLACE,
            "some", Effect.SOME_INTERRUPTION,
            "replacement", Effect.REPLACEMENT,
            "unsupported", Effect.NOT_POSSIBLE);

    @Test
    void agreesWithTheReferenceOrSaysWhyNot() throws IOException {
        assumeTrue(Files.exists(FACTS), "skipped: there is no " + FACTS);
        List<String> differences = new ArrayList<>();
        int compared = 0;
        for (String line : Files.readAllLines(FACTS)) {
            String[] cells = line.split("\t", -1);
            boolean known = cells[0].equals("resource")
                    && EFFECTS.containsKey(cells[5])
                    && Catalog.bundled().findType(cells[1]).isPresent();
            if (known && isSettable(cells[1], cells[2])) {
                compared++;
                Effect ours = effect(cells[1], cells[2]);
                if (ours != EFFECTS.get(cells[5])) {
                    differences.add(String.join("\t", cells[1], cells[2], ours.name(), cells[5]));
                }
            }
        }
        assertThat(compared).isGreaterThan(9000);
        if (Boolean.getBoolean("golden.update")) {
            Files.write(Path.of("target/documented.tsv"), differences);
        }
        assertThat(new TreeSet<>(differences)).isEqualTo(adjudicated());
    }

    private static boolean isSettable(String type, String property) {
        return Catalog.bundled().expectType(type).findProperty(property).isPresent();
    }

    private static Effect effect(String type, String property) {
        return TemplateDiff.between(side(type, property, "a"), side(type, property, "b"), Catalog.bundled())
                .resources()
                .get(0)
                .effect();
    }

    private static StackContent side(String type, String property, String value) {
        Node resource = object(
                "Type", new StringNode(type), "Properties", new ObjectNode(Map.of(property, new StringNode(value))));
        Node root = new ObjectNode(Map.of("Resources", new ObjectNode(Map.of("R", resource))));
        return StackContent.of(new Document(root, Locations.NONE));
    }

    private static ObjectNode object(String one, Node value, String other, Node second) {
        return new ObjectNode(Map.of(one, value, other, second));
    }

    private static Set<String> adjudicated() throws IOException {
        Set<String> rows = new TreeSet<>();
        for (String line : Files.readAllLines(ADJUDICATED)) {
            if (!line.startsWith("#")) {
                String[] cells = line.split("\t");
                assertThat(cells).as("type, property, ours, documented, reason").hasSize(5);
                rows.add(String.join("\t", cells[0], cells[1], cells[2], cells[3]));
            }
        }
        return rows;
    }
}
