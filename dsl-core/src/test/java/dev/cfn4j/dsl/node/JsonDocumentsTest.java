package dev.cfn4j.dsl.node;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cfn4j.dsl.render.JsonTreeWriter;
import dev.cfn4j.dsl.render.Layout;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonDocumentsTest {
    @Property(tries = 400)
    void readsBackWhatWasWritten(@ForAll("nodes") Node node, @ForAll Layout layout) {
        StringWriter text = new StringWriter();
        try (JsonTreeWriter out = JsonTreeWriter.to(text, layout)) {
            node.writeTo(out);
        }
        assertThat(JsonDocuments.parse("it", text.toString())).isEqualTo(node);
    }

    @Provide
    Arbitrary<Node> nodes() {
        return Trees.any();
    }

    @Test
    void namesThePlaceOfAMistake() {
        assertThatThrownBy(() -> JsonDocuments.parse("t.json", "{\n  \"a\": 1,\n  \"a\": 2\n}"))
                .isInstanceOf(DocumentException.class)
                .hasMessageStartingWith("t.json:3:")
                .hasMessageContaining("Duplicate field 'a'");
        assertThatThrownBy(() -> JsonDocuments.parse("t.json", "{\"a\": 1"))
                .isInstanceOf(DocumentException.class)
                .hasMessageStartingWith("t.json:1:");
        assertThatThrownBy(() -> JsonDocuments.parse("t.json", "{} {}")).hasMessageContaining("found more");
        assertThatThrownBy(() -> JsonDocuments.parse("t.json", " ")).hasMessage("t.json is empty");
    }

    @Test
    void refusesCommentsOfJson5() {
        assertThatThrownBy(() -> JsonDocuments.parse("t.json", "{\n  // zone\n  \"a\": 1}"))
                .isInstanceOf(DocumentException.class)
                .hasMessageMatching(
                        "t\\.json:2:\\d+: found a comment; JSON, unlike JSON5, has none: delete it, or use YAML");
        assertThatThrownBy(() -> JsonDocuments.parse("t.json", "{} /* end */")).hasMessageContaining("found a comment");
    }

    @Test
    void refusesDeepNesting() {
        assertThatThrownBy(() -> JsonDocuments.parse("t.json", "[".repeat(5000) + "]".repeat(5000)))
                .isInstanceOf(DocumentException.class)
                .hasMessageContaining("depth");
    }

    @Test
    void refusesBytesThatAreNotUtf8(@TempDir Path temp) throws IOException {
        Path file = temp.resolve("latin1.json");
        Files.write(file, new byte[] {'"', (byte) 0xFC, '"'});
        assertThatThrownBy(() -> JsonDocuments.read(file))
                .isInstanceOf(DocumentException.class)
                .hasMessageEndingWith(
                        "latin1.json:1: the file is not UTF-8 text: found the byte 0xFC at offset 1; save it as UTF-8");
    }

    @Test
    void comparesNumbersByValueAndObjectsWithoutOrder() {
        assertThat(JsonDocuments.parse("l", "{\"a\": 1.0, \"b\": [10]}"))
                .isEqualTo(JsonDocuments.parse("r", "{\"b\": [1e1], \"a\": 1}"));
        assertThat(new Node.NumberNode(new BigDecimal("1e1")).isInteger()).isTrue();
    }

    @Test
    void writesAndReadsPathsAsPointers() {
        NodePath path = new NodePath(List.of("Resources", "A", "Properties", "/var/~log"));
        assertThat(path).hasToString("/Resources/A/Properties/~1var~1~0log");
        assertThat(NodePath.parse(path.toString())).isEqualTo(path);
        assertThat(path.logicalId()).contains("A");
    }
}
