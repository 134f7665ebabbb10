package dev.cfn4j.engine.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.cfn4j.analysis.report.Palette;
import dev.cfn4j.engine.ToolkitException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Schemas that nothing can be made of: one message with file and line, and nothing is written. */
class BadSchemasTest {
    private static final String FILE = "src/main/cfn/types/cart.json";

    @TempDir
    Path base;

    static Stream<Arguments> changes() {
        return Stream.of(
                arguments(
                        "\"Acme::Shop::Cart\"",
                        "\"Acme::Cart\"",
                        ":2: 'Acme::Cart' is not the name of a resource type"),
                arguments("\"typeName\"", "\"name\"", ":1 has no 'typeName'"),
                arguments(
                        "\"typeName\": \"Acme::Shop::Cart\"",
                        "\"typeName\": 7",
                        ":2: 'typeName' is '7'; expected a text"),
                arguments("Acme::Shop::Cart", "AWS::SQS::Queue", ":2: AWS::SQS::Queue comes with cfn4j"),
                arguments(
                        "{\"type\": \"string\", \"maxLength\": 12}",
                        "{\"type\": \"strnig\"}",
                        ":4: 'type' is 'strnig'; expected one of"),
                arguments("{\"type\": \"string\", \"maxLength\": 12}", "\"string\"", ":4: 'CartName' is no schema"),
                arguments("#/definitions/Line", "#/definitions/Lime", ":6: there is no #/definitions/Lime"),
                arguments(
                        "#/definitions/Line",
                        "https://acme.test/line.json",
                        ":6: '$ref' is 'https://acme.test/line.json'; expected a place in the same file"),
                arguments("{\"$ref\": \"#/definitions/Line\"}", "[]", ":6: 'items' is empty"),
                arguments("[\"Article\"]", "\"Article\"", ":14: 'required' is 'Article'; expected a list"),
                arguments(
                        "[\"/properties/CartName\"]",
                        "[\"CartName\"]",
                        ":19: 'CartName' in 'createOnlyProperties' is no path"),
                arguments("\"maxLength\": 12", "\"maxLength\": \"12\"", ":4: 'maxLength' is '12'; expected a number"),
                arguments("\"required\": [\"Currency\"],", "\"required\": [\"Currency\"]", ":19 is not valid JSON"),
                arguments(
                        "\"Currency\":",
                        "\"CartName\":",
                        ":5 is not valid JSON (column 15): Duplicate field 'CartName'"));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void isToldWithFileAndLine(String before, String after, String expected) throws IOException {
        assertThat(SchemaProject.cart()).contains(before);

        assertThat(failure(SchemaProject.cart().replace(before, after))).contains("error: " + FILE + expected);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void isNoSchema(String text, String expected) throws IOException {
        assertThat(failure(text)).contains("error: " + FILE + expected);
    }

    static Stream<Arguments> texts() {
        return Stream.of(
                arguments("", ":1 is not a JSON object"),
                arguments("[]", ":1 is not a JSON object"),
                arguments("{}", ":1 has no 'typeName'"),
                arguments("{} {}", ":1 has more after the object"),
                arguments("{\"typeName\": \"A1::B2::C3\"}", ":1: A1::B2::C3 has no 'properties'"),
                arguments("{\"a\":".repeat(2000), ":1 is not valid JSON"));
    }

    @Test
    void everyPartOfASchemaMayBeAnything() throws IOException {
        String cart = SchemaProject.cart();
        for (String value : new String[] {"null", "1", "\"x\"", "[]", "{}", "[1]", "[{}]", "true"}) {
            for (String key : cart.split("\"[^\"]*\":", -1)) {
                if (!key.isBlank()) {
                    tryToGenerate(cart.replace(key, " " + value + (key.strip().endsWith(",") ? "," : "")));
                }
            }
        }
    }

    private void tryToGenerate(String schema) throws IOException {
        try {
            new SchemaProject(base).schema("cart.json", schema).generate();
        } catch (ToolkitException e) {
            assertThat(e.text(Palette.PLAIN)).contains(FILE + ":");
        }
    }

    @Test
    void oneTypeIsDescribedOnce() throws IOException {
        SchemaProject project = new SchemaProject(base)
                .schema("cart.json", SchemaProject.cart())
                .schema("more.json", SchemaProject.cart());

        assertThat(failure(project))
                .contains("error: src/main/cfn/types/more.json:2: Acme::Shop::Cart is described in " + FILE
                        + ":2 already");
    }

    @Test
    void twoTypesNeedTwoClasses() throws IOException {
        SchemaProject project = new SchemaProject(base)
                .schema("cart.json", SchemaProject.cart())
                .schema("more.json", SchemaProject.cart().replace("::Cart", "::CART"));

        assertThat(failure(project)).contains("Acme::Shop::CART and Acme::Shop::Cart would have one class");
    }

    @Test
    void allThatIsWrongIsToldAtOnce() throws IOException {
        SchemaProject project = new SchemaProject(base)
                .schema("a.json", "{")
                .schema("b.json", "{}")
                .schema("c.json", SchemaProject.cart());

        assertThat(failure(project))
                .contains("types/a.json:1", "types/b.json:1")
                .doesNotContain("c.json");
    }

    @Test
    void theBasePackageIsAPackage() throws IOException {
        new SchemaProject(base).schema("cart.json", SchemaProject.cart());

        ToolkitException failure =
                catchThrowableOfType(ToolkitException.class, () -> new SchemaProject(base).generate("com.acme-shop"));

        assertThat(failure).hasMessage("`com.acme-shop` is not the name of a package");
    }

    @Test
    void schemasStayInsideTheProject() throws IOException {
        Path project = Files.createDirectories(base.resolve("project"));
        Path outside = Files.writeString(base.resolve("cart.json"), SchemaProject.cart());
        Path folder = Files.createDirectories(project.resolve("src/main/cfn/types"));
        Files.createSymbolicLink(folder.resolve("cart.json"), outside);

        assertThat(failure(new SchemaProject(project))).startsWith(FILE + " is outside of the project ");
    }

    @Test
    void aFolderIsExpected() throws IOException {
        assertThat(failure(new SchemaProject(base))).startsWith("there is no folder src/main/cfn/types\nPut");
    }

    private String failure(String schema) throws IOException {
        return failure(new SchemaProject(base).schema("cart.json", schema));
    }

    private static String failure(SchemaProject project) throws IOException {
        ToolkitException failure = catchThrowableOfType(ToolkitException.class, project::generate);
        assertThat(project.generated()).isEmpty();
        return failure.text(Palette.PLAIN);
    }
}
