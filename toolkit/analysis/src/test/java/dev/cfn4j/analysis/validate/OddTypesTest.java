package dev.cfn4j.analysis.validate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cfn4j.dsl.finding.Finding;
import dev.cfn4j.dsl.node.Document;
import dev.cfn4j.dsl.node.JsonDocuments;
import dev.cfn4j.dsl.node.Locations;
import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.node.Node.ListNode;
import dev.cfn4j.dsl.node.Node.ObjectNode;
import dev.cfn4j.dsl.node.NodePath;
import dev.cfn4j.dsl.yaml.YamlDocuments;
import dev.cfn4j.spec.Catalog;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** A template with every construct once, and every type of JSON at every place of it: what crashes others is a finding here. */
class OddTypesTest {
    private static final List<Node> ODD = List.of(
            json("null"),
            json("true"),
            json("-1.5e40"),
            json("\"\""),
            json("\"${A}{{resolve:ssm:\""),
            json("[]"),
            json("{}"),
            json("[null, 1, \"a\", [], {}]"),
            json("{\"\": null, \"a\": [], \"Fn::If\": 1}"),
            json("{\"Ref\": {\"Ref\": 1}}"),
            json("{\"Fn::GetAtt\": [\"Queue\", {\"Ref\": \"Stage\"}]}"),
            json("{\"Fn::If\": [[], null, {\"Fn::If\": [\"IsProd\"]}]}"),
            json("{\"Fn::Sub\": [\"${Stage\", 5]}"),
            json("{\"Fn::FindInMap\": [[], {}, null]}"));

    private final Validator validator = new Validator(Catalog.bundled());
    private final Node template = YamlDocuments.read(Path.of("src/test/resources/hostile/everything.yaml"))
            .root();

    @Test
    void theTemplateItselfIsClean() {
        assertThat(errors(template)).isEmpty();
    }

    @Test
    void nothingThrowsWhateverStandsAnywhere() {
        List<String> thrown = new ArrayList<>();
        for (Edit edit : edits(template, NodePath.ROOT, node -> node)) {
            for (Node odd : ODD) {
                Node mutant = focused(edit.with().apply(odd), edit.place());
                try {
                    if (validator.validate(new Document(mutant, Locations.NONE)).stream()
                            .anyMatch(finding -> finding.message().isBlank())) {
                        thrown.add(edit.place() + " " + odd + ": a finding says nothing");
                    }
                } catch (RuntimeException | StackOverflowError e) {
                    thrown.add(edit.place() + " " + odd + ": " + e + " at " + e.getStackTrace()[0]);
                }
            }
        }
        assertThat(thrown).isEmpty();
    }

    /** Without the resources that the edit is not about: there are thousands of edits. */
    private static Node focused(Node root, NodePath place) {
        if (place.elements().size() < 3 || place.logicalId().isEmpty()) {
            return root;
        }
        String id = place.logicalId().get();
        Map<String, Node> sections = new LinkedHashMap<>(root.membersOrNone());
        sections.computeIfPresent(
                "Resources",
                (name, all) -> new ObjectNode(Map.of(id, all.find(id).orElseThrow())));
        sections.remove("Outputs");
        return new ObjectNode(sections);
    }

    private List<Finding> errors(Node root) {
        return validator.validate(new Document(root, Locations.NONE)).stream()
                .filter(Finding::isError)
                .toList();
    }

    /** A place, and the template with another node there. */
    private record Edit(NodePath place, Function<Node, Node> with) {}

    private static List<Edit> edits(Node node, NodePath place, Function<Node, Node> around) {
        List<Edit> edits = new ArrayList<>();
        edits.add(new Edit(place, around));
        if (node instanceof ObjectNode object) {
            object.members()
                    .forEach((name, member) -> edits.addAll(edits(member, place.child(name), changed -> {
                        Map<String, Node> members = new LinkedHashMap<>(object.members());
                        members.put(name, changed);
                        return around.apply(new ObjectNode(members));
                    })));
        } else if (node instanceof ListNode list) {
            for (int i = 0; i < list.items().size(); i++) {
                int index = i;
                edits.addAll(edits(list.items().get(i), place.child(i), changed -> {
                    List<Node> items = new ArrayList<>(list.items());
                    items.set(index, changed);
                    return around.apply(new ListNode(items));
                }));
            }
        }
        return edits;
    }

    private static Node json(String text) {
        return JsonDocuments.parse("odd", text);
    }
}
