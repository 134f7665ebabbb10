package dev.cfn4j.analysis.report;

import dev.cfn4j.analysis.Golden;
import dev.cfn4j.analysis.diff.StackContent;
import dev.cfn4j.analysis.diff.TemplateDiff;
import dev.cfn4j.dsl.node.Document;
import dev.cfn4j.dsl.node.JsonDocuments;
import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.node.Node.ListNode;
import dev.cfn4j.dsl.node.Node.ObjectNode;
import dev.cfn4j.dsl.node.NodePath;
import dev.cfn4j.dsl.source.TemplateReader;
import dev.cfn4j.spec.Catalog;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What a user sees after typical edits of the sample systems. Each {@code case.json} in {@code golden/edits} names a template of a sample
 * and what is set or taken out of it; {@code docs/diff-read.md} has notes of reading the outputs.
 */
class SampleEditsTest {
    private static final String FOLDER = "edits/";
    private static final Path SAMPLES = Path.of("../../samples");

    @TestFactory
    Stream<DynamicTest> readsWell() throws IOException {
        return Golden.names(FOLDER, ".json").stream()
                .map(name -> DynamicTest.dynamicTest(name, () -> Golden.check(FOLDER + name + ".txt", text(name))));
    }

    @Test
    void noExpectedOutputIsStale() throws IOException {
        Golden.expectNothingStale(FOLDER, ".txt", Golden.names(FOLDER, ".json"));
    }

    private static String text(String name) {
        Node edit = JsonDocuments.read(Golden.file(FOLDER + name + ".json"));
        Path file = SAMPLES.resolve(edit.find("template").flatMap(Node::text).orElseThrow());
        String shown = file.getFileName().toString();
        Document old = TemplateReader.read(file, shown).document().orElseThrow();
        Node wanted = old.root();
        for (Node one : items(edit.find("edits"))) {
            NodePath path = NodePath.parse(one.find("at").flatMap(Node::text).orElseThrow());
            wanted = with(wanted, path.elements(), one.find("set").filter(it -> !(it instanceof Node.NullNode)));
        }
        String text = new DiffText(Palette.PLAIN)
                .of(TemplateDiff.between(
                        side(old, edit, "old"),
                        side(new Document(wanted, old.locations()), edit, "new"),
                        Catalog.bundled()));
        return text.isEmpty() ? "no differences\n" : text;
    }

    private static StackContent side(Document document, Node edit, String side) {
        Map<String, String> values = new LinkedHashMap<>();
        edit.find(side)
                .ifPresent(node -> node.membersOrNone()
                        .forEach((key, value) -> values.put(key, value.text().orElseThrow())));
        return new StackContent(document, values, Map.of());
    }

    private static List<Node> items(Optional<Node> list) {
        return list.map(it -> ((ListNode) it).items()).orElse(List.of());
    }

    private static Node with(Node node, List<String> path, Optional<Node> value) {
        String first = path.get(0);
        List<String> rest = path.subList(1, path.size());
        if (node instanceof ListNode list) {
            List<Node> changed = new ArrayList<>(list.items());
            int index = Integer.parseInt(first);
            changed.set(index, rest.isEmpty() ? value.orElseThrow() : with(changed.get(index), rest, value));
            return new ListNode(changed);
        }
        Map<String, Node> members = new LinkedHashMap<>(node.membersOrNone());
        if (!rest.isEmpty()) {
            Node below = members.get(first);
            if (below == null) {
                throw new AssertionError("the edit leads to nothing at " + first);
            }
            members.put(first, with(below, rest, value));
        } else if (value.isPresent()) {
            members.put(first, value.get());
        } else if (members.remove(first) == null) {
            throw new AssertionError("the edit takes out nothing at " + first);
        }
        return new ObjectNode(members);
    }
}
