package dev.cfn4j.dsl;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cfn4j.dsl.node.DocumentBuilder;
import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.render.JsonTreeWriter;
import dev.cfn4j.dsl.render.Layout;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** Documents as AWS documents them, in files, and the same ones built: one test each. */
public final class ExampleDocuments {
    private static final Path FOLDER = Path.of("src/test/resources/documents");

    private ExampleDocuments() {}

    /** A test for every file of the folder, and one that every file is built. */
    public static Stream<DynamicTest> tests(String folder, Map<String, Value<?>> built) {
        DynamicTest complete = DynamicTest.dynamicTest("all files are built", () -> {
            try (Stream<Path> files = Files.list(FOLDER.resolve(folder))) {
                assertThat(files.map(file -> file.getFileName().toString().replace(".json", "")))
                        .containsExactlyInAnyOrderElementsOf(built.keySet());
            }
        });
        return Stream.concat(
                Stream.of(complete),
                built.entrySet().stream()
                        .map(example -> DynamicTest.dynamicTest(
                                example.getKey(), () -> assertEqual(folder, example.getKey(), example.getValue()))));
    }

    private static void assertEqual(String folder, String name, Value<?> built) throws IOException {
        String file = Files.readString(FOLDER.resolve(folder).resolve(name + ".json"));
        assertThatJson(document(built)).isEqualTo(file);
    }

    /** What a value writes, as JSON; the text itself where it is JSON inside a string. */
    private static String document(Value<?> value) {
        DocumentBuilder builder = new DocumentBuilder();
        value.writeTo(builder);
        Node node = builder.document().root();
        return node.text().or(() -> node.find("Fn::Sub").flatMap(Node::text)).orElseGet(() -> json(node));
    }

    private static String json(Node node) {
        StringWriter text = new StringWriter();
        try (JsonTreeWriter out = JsonTreeWriter.to(text, Layout.COMPACT)) {
            node.writeTo(out);
        }
        return text.toString();
    }
}
