package dev.cfn4j.spec.importer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cfn4j.spec.Constraints;
import dev.cfn4j.spec.PropertyFacts;
import dev.cfn4j.spec.Shape;
import dev.cfn4j.spec.Shape.Kind;
import dev.cfn4j.spec.UpdateBehavior;
import dev.cfn4j.spec.importer.Ledger.Winner;
import dev.cfn4j.spec.json.Fields;
import dev.cfn4j.spec.json.JsonText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each rule, with what the three sources say and what is kept. */
class RulesTest {
    private static final String PLACE = "Test::One::Thing P";

    private final Ledger ledger = new Ledger();
    private final PropertyFacts text = PropertyFacts.of("P", Shape.scalar(Kind.STRING));

    @TempDir
    private Path tables;

    @BeforeEach
    void writeEmptyTables() throws IOException {
        document("", "", "");
    }

    @ParameterizedTest
    @CsvSource({
        "false, true, yes, true",
        "false, true, no, false",
        "false, true, conditional, false",
        "false, true, '', false",
        "true, false, no, false",
        "true, false, '', true",
        "true, true, no, true",
    })
    void decidesRequired(boolean registry, boolean spec, String documented, boolean kept) throws IOException {
        document(documented, "", "");

        var facts = new RequiredRule().apply(text.withRequired(registry), voices("{\"required\": " + spec + "}"));

        assertThat(facts.required()).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({
        "replacement, no, none, replacement",
        "none, yes, replacement, replacement",
        "none, yes, none, none",
        "none, yes, '', none",
        "none, no, replacement, conditional",
        "none, no, some, some",
        "none, no, unsupported, unsupported",
        "conditional, no, some, conditional",
        "conditional, yes, replacement, replacement",
        "none, maybe, some, conditional",
    })
    void decidesWhatAnUpdateDoes(String registry, String spec, String documented, String kept) throws IOException {
        document("", "", documented);

        var facts = new UpdateRule()
                .apply(
                        text.withUpdate(UpdateBehavior.of(registry)),
                        voices("{\"causesReplacement\": \"" + spec + "\"}"));

        assertThat(facts.update().text()).isEqualTo(kept);
    }

    @Test
    void takesAnExactShapeForAFreeFormOne() {
        var facts = new ShapeRule()
                .apply(
                        text.withShape(Shape.json()),
                        voices("{\"type\": {\"type\": \"map\", \"element\": {\"type\": \"string\"}}}"));

        assertThat(facts.shape()).isEqualTo(Shape.mapOf(Shape.scalar(Kind.STRING)));
        assertThat(ledger.entries()).extracting(Ledger.Entry::winner).containsExactly(Winner.SERVICE_SPEC);
    }

    @Test
    void keepsAnExactShapeAgainstAFreeFormOne() {
        var facts =
                new ShapeRule().apply(text.withShape(Shape.ref("Redrive")), voices("{\"type\": {\"type\": \"json\"}}"));

        assertThat(facts.shape()).isEqualTo(Shape.ref("Redrive"));
    }

    @Test
    void letsTheDocumentationChooseBetweenExactShapes() throws IOException {
        document("", "Number", "");
        var integer = text.withShape(Shape.scalar(Kind.INTEGER));

        assertThat(new ShapeRule()
                        .apply(integer, voices("{\"type\": {\"type\": \"number\"}}"))
                        .shape())
                .isEqualTo(Shape.scalar(Kind.NUMBER));
    }

    @Test
    void keepsTheRegistrysShapeWhereTheDocumentationIsSilent() {
        var integer = text.withShape(Shape.scalar(Kind.INTEGER));

        assertThat(new ShapeRule()
                        .apply(integer, voices("{\"type\": {\"type\": \"number\"}}"))
                        .shape())
                .isEqualTo(Shape.scalar(Kind.INTEGER));
    }

    @Test
    void keepsConstraintsWhenTheShapeChanges() {
        var free = text.withShape(Shape.json().with(Constraints.NONE.withFormats(List.of("json"))));

        assertThat(new ShapeRule()
                        .apply(free, voices("{\"type\": {\"type\": \"string\"}}"))
                        .constraints()
                        .formats())
                .containsExactly("json");
    }

    @Test
    void takesTheServiceSpecsValuesWhereTheRegistryHasNone() {
        var spec = "{\"type\": {\"type\": \"string\", \"allowedValues\": [\"On\", \"Off\"]}}";

        assertThat(new EnumRule().apply(text, voices(spec)).constraints().allowedValues())
                .containsExactly("On", "Off");
    }

    @Test
    void keepsTheRegistrysValues() {
        var registry = text.withShape(
                text.shape().with(Constraints.NONE.withAllowedValues(List.of("On", "Off", "Auto"), false)));
        var spec = "{\"type\": {\"type\": \"string\", \"allowedValues\": [\"On\", \"Off\"]}}";

        assertThat(new EnumRule().apply(registry, voices(spec)).constraints().allowedValues())
                .containsExactly("On", "Off", "Auto");
    }

    @Test
    void takesTheServiceSpecsSpellingWhereCaseIsIgnored() {
        var registry =
                text.withShape(text.shape().with(Constraints.NONE.withAllowedValues(List.of("fargate", "ec2"), true)));
        var spec = "{\"type\": {\"type\": \"string\", \"allowedValues\": [\"EC2\", \"FARGATE\"]}}";

        var constraints = new EnumRule().apply(registry, voices(spec)).constraints();

        assertThat(constraints.allowedValues()).containsExactly("EC2", "FARGATE");
        assertThat(constraints.ignoresCase()).isTrue();
    }

    @Test
    void addsWhatTheServiceSpecAloneKnows() {
        var spec = """
                {"deprecated": "WARN", "scrutinizable": "InlineResourcePolicy", "relationshipRefs": [
                  {"cloudFormationType": "AWS::KMS::Key", "propertyName": "Arn"}]}""";

        var facts = new MarksRule().apply(text.withRefersTo(List.of("AWS::KMS::Alias.AliasName")), voices(spec));

        assertThat(facts.deprecated()).isTrue();
        assertThat(facts.scrutiny()).contains("InlineResourcePolicy");
        assertThat(facts.refersTo()).containsExactly("AWS::KMS::Alias.AliasName", "AWS::KMS::Key.Arn");
    }

    @Test
    void remembersTheDocumentationsAnswers() throws IOException {
        document("yes", "", "some");
        var documentation = Documentation.ofTables(tables);
        var voices = voices("{\"required\": true}", documentation);
        new UpdateRule().apply(new RequiredRule().apply(text, voices), voices);
        var file = tables.resolve("decisions.json");
        Files.write(file, JsonText.indented(documentation.answers()));

        var later = voices("{\"required\": true}", Documentation.ofAnswers(file));
        var facts = new UpdateRule().apply(new RequiredRule().apply(text, later), later);

        assertThat(facts.required()).isTrue();
        assertThat(facts.update()).isEqualTo(UpdateBehavior.SOME_INTERRUPTION);
    }

    private void document(String required, String type, String update) throws IOException {
        Files.writeString(
                tables.resolve("properties.tsv"),
                "kind\tof\tproperty\trequired\ttype\tupdate\nresource\tTest::One::Thing\tP\t" + required + "\t" + type
                        + "\t" + update + "\n");
        Files.writeString(tables.resolve("attributes.tsv"), "type\tattribute\n");
        Files.writeString(tables.resolve("ref.tsv"), "type\tref\n");
    }

    private Voices voices(String node) {
        return voices(node, Documentation.ofTables(tables));
    }

    private Voices voices(String node, Documentation documentation) {
        return new Voices(PLACE, Optional.of(json(node)), false, new SpecShapes(noSpec()), documentation, ledger);
    }

    private static ServiceSpec noSpec() {
        return new ServiceSpec(json("{\"schema\": {}}"));
    }

    private static Fields json(String text) {
        return JsonText.readObject(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "test");
    }
}
