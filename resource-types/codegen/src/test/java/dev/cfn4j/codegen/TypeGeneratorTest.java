package dev.cfn4j.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.cfn4j.spec.Catalog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TypeGeneratorTest {
    private static final TypeGenerator GENERATOR = new TypeGenerator("com.acme.types");

    @Test
    void generatesAPrivateTypeFromItsSchema(@TempDir Path folder) throws IOException {
        Path schema = folder.resolve("acme-data-lake.json");
        Files.writeString(schema, """
                {
                  "typeName": "Acme::Data::Lake",
                  "description": "not copied",
                  "properties": {
                    "Class": {"type": "string", "pattern": "^*/ \\\\u0041 @see {x}$"},
                    "Zones": {"type": "array", "items": {"$ref": "#/definitions/Zone"}},
                    "Arn": {"type": "string"}
                  },
                  "definitions": {
                    "Zone": {"type": "object", "properties": {"Size": {"type": "integer"}}}
                  },
                  "readOnlyProperties": ["/properties/Arn"],
                  "primaryIdentifier": ["/properties/Arn"]
                }
                """);

        SourceFile source = GENERATOR.generate(Catalog.readSchema(schema));

        assertThat(source.path()).isEqualTo("com/acme/types/acme/data/Lake.java");
        assertThat(source.text())
                .contains("public final class Lake extends Resource<Lake> {")
                .contains("public Lake class_(String v) {")
                .contains("<code>^&#42;&#47; &#92;u0041 &#64;see &#123;x&#125;$</code>")
                .contains("public final Lake zones(Value<Zone>... v) {")
                .contains("public Lake zone(Consumer<Zone> v) {")
                .contains("public Value<String> arn() {")
                .doesNotContain("not copied", "https://");
    }

    @Test
    void implementsTheHandWrittenPatternsOfItsName(@TempDir Path folder) throws IOException {
        Path service = Files.createDirectories(folder.resolve("com/acme/types/sqs"));
        Files.writeString(service.resolve("QueuePatterns.java"), "");
        Files.writeString(service.resolve("QueueRedrivePolicyPatterns.java"), "");
        TypeGenerator generator = new TypeGenerator("com.acme.types", new HandWritten(folder)::patternsOf);

        assertThat(generator
                        .generate(Catalog.bundled().expectType("AWS::SQS::Queue"))
                        .text())
                .contains("public final class Queue extends Resource<Queue> implements QueuePatterns {")
                .contains(
                        "class RedrivePolicy extends Structure<RedrivePolicy> implements QueueRedrivePolicyPatterns {");
        assertThat(generator
                        .generate(Catalog.bundled().expectType("AWS::SQS::QueuePolicy"))
                        .text())
                .doesNotContain("implements");
    }

    @Test
    void servicesOfOtherVendorsHaveThePackageOfTheVendor() {
        TypeNaming naming = new TypeNaming("a");

        assertThat(naming.of("Alexa::ASK::Skill").canonicalName()).isEqualTo("a.alexa.ask.Skill");
        assertThat(naming.of("AWS::SQS::Queue").canonicalName()).isEqualTo("a.sqs.Queue");
        assertThat(naming.of("Acme::Data::Lake::MODULE").canonicalName()).isEqualTo("a.acme.data.LakeMODULE");
        assertThat(naming.of("Acme::Package::Lake").canonicalName()).isEqualTo("a.acme.package_.Lake");
    }

    @Test
    void refusesANameThatIsNoTypeName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TypeNaming("a").of("AWS::SQS"))
                .withMessage("'AWS::SQS' is not the name of a resource type: expected Vendor::Service::Resource, like"
                        + " AWS::SQS::Queue");
    }
}
