package dev.cfn4j.analysis.validate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cfn4j.analysis.Golden;
import dev.cfn4j.analysis.diff.StackContent;
import dev.cfn4j.analysis.diff.TemplateDiff;
import dev.cfn4j.analysis.report.DiffText;
import dev.cfn4j.analysis.report.FindingText;
import dev.cfn4j.analysis.report.Palette;
import dev.cfn4j.dsl.finding.Finding;
import dev.cfn4j.dsl.node.Document;
import dev.cfn4j.dsl.node.JsonDocuments;
import dev.cfn4j.dsl.node.Locations;
import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.node.Node.ListNode;
import dev.cfn4j.dsl.node.Node.ObjectNode;
import dev.cfn4j.dsl.node.Node.StringNode;
import dev.cfn4j.spec.Catalog;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Odd values in odd places: each template of the rule cases with one node after another replaced. Nothing may throw. */
class HostileInputTest {
    private static final int MUTANTS = 30;
    private static final List<Node> ODD = List.of(
            JsonDocuments.parse("odd", "null"),
            JsonDocuments.parse("odd", "[]"),
            JsonDocuments.parse("odd", "{}"),
            JsonDocuments.parse("odd", "-1e99"),
            JsonDocuments.parse("odd", "true"),
            JsonDocuments.parse("odd", "[[{\"Ref\": []}], null, 5]"),
            JsonDocuments.parse("odd", "{\"Ref\": {\"Ref\": \"A\"}}"),
            JsonDocuments.parse("odd", "{\"Fn::If\": [\"A\", {\"Ref\": \"AWS::NoValue\"}, []]}"),
            JsonDocuments.parse("odd", "{\"Fn::GetAtt\": \".\"}"),
            JsonDocuments.parse("odd", "{\"Fn::Sub\": \"${\"}"),
            JsonDocuments.parse("odd", "{\"Fn::Transform\": {\"Name\": 1}}"),
            JsonDocuments.parse("odd", "{\"Fn::ForEach::X\": 1, \"Statement\": [1]}"),
            new StringNode(""),
            new StringNode("\u0000\ud800::💥"));

    private final Random random = new Random(20261122);
    private final Catalog catalog = Catalog.bundled();

    @Test
    void nothingThrows() throws IOException {
        for (String name : Golden.names("validate/", ".json")) {
            Node root = JsonDocuments.read(Golden.file("validate/" + name + ".json"));
            if (root.find("Resources").map(it -> it.membersOrNone().size()).orElse(0) < 100) {
                for (int i = 0; i < MUTANTS; i++) {
                    judge(root, mutate(root));
                }
            }
        }
    }

    private void judge(Node before, Node mutant) {
        Document document = new Document(mutant, Locations.NONE);
        List<Finding> findings = new Validator(catalog).validate(document);
        assertThat(findings).allSatisfy(finding -> assertThat(finding.message()).isNotBlank());
        new FindingText(Palette.ANSI).of(findings);
        var old = StackContent.of(new Document(before, Locations.NONE));
        new DiffText(Palette.ANSI).of(TemplateDiff.between(old, StackContent.of(document), catalog));
        new DiffText(Palette.ANSI).of(TemplateDiff.between(StackContent.of(document), old, catalog));
        assertThat(TemplateDiff.between(StackContent.of(document), StackContent.of(document), catalog)
                        .isEmpty())
                .isTrue();
    }

    private Node mutate(Node node) {
        boolean isLeaf =
                !(node instanceof ObjectNode object && !object.members().isEmpty())
                        && !(node instanceof ListNode list && !list.items().isEmpty());
        if (isLeaf || random.nextInt(8) == 0) {
            return ODD.get(random.nextInt(ODD.size()));
        }
        if (node instanceof ListNode list) {
            List<Node> items = new ArrayList<>(list.items());
            int index = random.nextInt(items.size());
            items.set(index, mutate(items.get(index)));
            return new ListNode(items);
        }
        Map<String, Node> members = new LinkedHashMap<>(((ObjectNode) node).members());
        List<String> names = List.copyOf(members.keySet());
        members.computeIfPresent(names.get(random.nextInt(names.size())), (name, member) -> mutate(member));
        return new ObjectNode(members);
    }
}
