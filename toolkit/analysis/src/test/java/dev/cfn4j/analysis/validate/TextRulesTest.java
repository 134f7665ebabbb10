package dev.cfn4j.analysis.validate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cfn4j.dsl.source.TemplateReader;
import dev.cfn4j.spec.Catalog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Templates whose text is wrong are findings with a place, never exceptions. */
class TextRulesTest {
    private final Validator validator = new Validator(Catalog.bundled());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "t.json | {'Resources': {'A': | UnreadableTemplate | t.json:1:20",
                "t.yaml | Resources: [ | UnreadableTemplate | t.yaml:1:",
                "t.yaml | Resources: *none | UnreadableTemplate | t.yaml:1:12",
                "t.yaml | # nothing | UnreadableTemplate | t.yaml:1",
                "t.yaml | [a, b] | MissingResources | t.yaml:1:1"
            })
    void textThatIsNoTemplateIsAFindingWithAPlace(String name, String text, String rule, String place) {
        var findings = validator.validate(TemplateReader.parse(name, text.replace('\'', '"')));
        assertThat(findings.get(0).rule()).isEqualTo(rule);
        assertThat(findings.get(0).location()).isNotNull().asString().startsWith(place);
    }

    @Test
    void allElseIsJudgedDespiteAKeyThatIsThereTwice() {
        String text = """
                Resources:
                  Jobs:
                    Type: AWS::SQS::Queue
                    DeletionPolicy: Delete
                    UpdateReplacePolicy: Delete
                    Properties:
                      DelaySeconds: 1
                      DelaySeconds: 2
                      Nonsense: 3
                """;
        assertThat(validator.validate(TemplateReader.parse("t.yaml", text)))
                .extracting(Object::toString)
                .containsExactly(
                        "t.yaml:8:7: error: `DelaySeconds` is there twice, first at line 7 [DuplicateKey] Delete one of them.",
                        "t.yaml:9:7: error: Jobs has no property `Nonsense` (AWS::SQS::Queue) [UnknownProperty]");
    }

    @Test
    void jsonWithALastCommaIsReadAsYaml() {
        String text = "{\"Resources\": {\"A\": {\"Type\": \"AWS::SNS::Topic\",}}}";
        assertThat(validator.validate(TemplateReader.parse("t.json", text))).isEmpty();
    }

    @Test
    void filesThatAreNoTextAreFindings(@TempDir Path temp) throws IOException {
        Path file = Files.write(temp.resolve("t.yaml"), new byte[] {'a', ':', '\n', (byte) 0xFF});
        assertThat(validator.validate(TemplateReader.read(file, "t.yaml")))
                .singleElement()
                .asString()
                .startsWith("t.yaml:2: error: the file is not UTF-8 text");
        assertThat(validator.validate(TemplateReader.read(temp.resolve("absent"), "absent")))
                .singleElement()
                .asString()
                .startsWith("absent:1: error: the file cannot be read");
    }
}
