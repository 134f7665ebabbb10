package dev.cfn4j.dsl.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cfn4j.dsl.finding.Finding;
import dev.cfn4j.dsl.node.Document;
import dev.cfn4j.dsl.node.Locations;
import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.node.Node.ObjectNode;
import dev.cfn4j.dsl.node.Node.StringNode;
import java.util.AbstractList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SuggestionBoundTest {
    @Test
    void looksAtTheBeginningOfALongListOnly() {
        Counted candidates = new Counted();
        assertThat(Suggestion.nearest("Name7x", candidates)).contains("Name7");
        assertThat(candidates.read).isLessThanOrEqualTo(2_001);
    }

    @Test
    void suggestsForTheFirstHundredDeadReferencesOnly() {
        Map<String, Node> conditions = new LinkedHashMap<>();
        for (int i = 0; i < 500; i++) {
            Node dead = new ObjectNode(Map.of("Condition", new StringNode("Condition" + i + "x")));
            conditions.put("Condition" + i, dead);
        }
        Node root = new ObjectNode(Map.of("Conditions", new ObjectNode(conditions)));
        List<Finding> findings = ReferenceToNothing.check(new Document(root, Locations.NONE));
        assertThat(findings).hasSize(500);
        assertThat(findings)
                .filteredOn(finding -> String.valueOf(finding.remedy()).startsWith("Did you mean"))
                .hasSize(100);
    }

    /** A list that counts what is read of it. */
    private static final class Counted extends AbstractList<String> {
        private int read;

        @Override
        public String get(int index) {
            read++;
            return "Name" + index;
        }

        @Override
        public int size() {
            return 1_000_000;
        }
    }
}
