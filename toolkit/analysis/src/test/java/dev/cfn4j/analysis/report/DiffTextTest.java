package dev.cfn4j.analysis.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cfn4j.analysis.Golden;
import dev.cfn4j.analysis.diff.StackContent;
import dev.cfn4j.analysis.diff.StackDiff;
import dev.cfn4j.analysis.diff.TemplateDiff;
import dev.cfn4j.dsl.location.SourceLocation;
import dev.cfn4j.dsl.node.Document;
import dev.cfn4j.dsl.node.JsonDocuments;
import dev.cfn4j.dsl.node.Locations;
import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.node.NodePath;
import dev.cfn4j.spec.Catalog;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Each {@code case.json} in {@code golden/diff} has an old and a new side, each with template, parameters and tags;
 * {@code case.txt} is what a user sees.
 */
class DiffTextTest {
    private static final String FOLDER = "diff/";

    @TestFactory
    Stream<DynamicTest> showsWhatIsExpected() throws IOException {
        return Golden.names(FOLDER, ".json").stream()
                .map(name -> DynamicTest.dynamicTest(
                        name, () -> Golden.check(FOLDER + name + ".txt", new DiffText(Palette.PLAIN).of(diff(name)))));
    }

    @Test
    void coloursChangeNothingButColours() throws IOException {
        for (String name : Golden.names(FOLDER, ".json")) {
            String coloured = new DiffText(Palette.ANSI).of(diff(name));
            assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", ""))
                    .isEqualTo(new DiffText(Palette.PLAIN).of(diff(name)));
        }
    }

    @Test
    void marksAReplacementInRed() {
        assertThat(new DiffText(Palette.ANSI).of(diff("replaced"))).contains("\u001b[1;31m-/+ replace\u001b[0m");
    }

    @Test
    void noExpectedOutputIsStale() throws IOException {
        Golden.expectNothingStale(FOLDER, ".txt", Golden.names(FOLDER, ".json"));
    }

    private static StackDiff diff(String name) {
        Node sides = JsonDocuments.read(Golden.file(FOLDER + name + ".json"));
        return TemplateDiff.between(side(sides, "old"), side(sides, "new"), Catalog.bundled());
    }

    private static StackContent side(Node sides, String name) {
        return sides.find(name)
                .map(side -> {
                    Node template = side.find("template").orElseThrow();
                    return new StackContent(
                            new Document(template, lines(template)), texts(side, "parameters"), texts(side, "tags"));
                })
                .orElse(StackContent.NONE);
    }

    private static Map<String, String> texts(Node side, String name) {
        Map<String, String> texts = new LinkedHashMap<>();
        side.find(name)
                .ifPresent(node -> node.membersOrNone()
                        .forEach((key, value) -> texts.put(key, value.text().orElseThrow())));
        return texts;
    }

    /** Lines as a stack class would have them: one for each resource, output and top-level property. */
    private static Locations lines(Node template) {
        Map<NodePath, SourceLocation> lines = new LinkedHashMap<>();
        for (String section : new String[] {"Parameters", "Resources", "Outputs"}) {
            template.find(section)
                    .ifPresent(node -> node.membersOrNone().forEach((name, member) -> {
                        NodePath path = NodePath.of(section, name);
                        lines.put(path, line(lines));
                        member.find("Properties")
                                .ifPresent(properties -> properties
                                        .membersOrNone()
                                        .keySet()
                                        .forEach(property -> lines.put(
                                                path.child("Properties").child(property), line(lines))));
                    }));
        }
        return Locations.of(lines);
    }

    private static SourceLocation line(Map<NodePath, SourceLocation> lines) {
        return new SourceLocation("com/acme/InboxStack.java", 10 + lines.size());
    }
}
