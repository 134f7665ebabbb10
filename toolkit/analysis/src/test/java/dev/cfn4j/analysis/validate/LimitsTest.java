package dev.cfn4j.analysis.validate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cfn4j.dsl.finding.Finding;
import dev.cfn4j.dsl.source.TemplateReader;
import dev.cfn4j.spec.Catalog;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Input that is too deep, too big, cut off or written to hurt ends in findings with a place; that it ends at all is watched. */
class LimitsTest {
    private static final Duration FOREVER = Duration.ofSeconds(60);

    private final Validator validator = new Validator(Catalog.bundled());

    @Test
    void everyBeginningOfATemplateIsReadOrRefused() throws IOException {
        for (String file : List.of("hostile/everything.yaml", "golden/validate/Clean.functions.json")) {
            Path path = Path.of("src/test/resources", file);
            if (Files.exists(path)) {
                String text = Files.readString(path);
                for (int end = 0; end < text.length(); end += 37) {
                    expectPlaces(validate(file, text.substring(0, end)));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\": ", "{\"Fn::If\": [\"A\", 1, ", "- ", "!Sub [", "{a: "})
    void deepNestingIsRefused(String open) {
        assertThat(validate("t", open.repeat(100_000)))
                .singleElement()
                .satisfies(finding -> assertThat(finding.rule()).isEqualTo("UnreadableTemplate"));
    }

    @Test
    void nestingAtTheLimitIsJudged() {
        String functions = "{\"Fn::Join\": [\"\", [".repeat(60) + "\"x\"" + "]]}".repeat(60);
        expectPlaces(validate(
                "t",
                "{\"Resources\": {\"A\": {\"Type\": \"AWS::SNS::Topic\", \"Properties\": {\"TopicName\": " + functions
                        + "}}}}"));
    }

    @Test
    void anAliasBombIsRefused() {
        String bomb = "a: &a [x, x, x, x, x, x, x, x, x, x]\n"
                + IntStream.range(1, 12)
                        .mapToObj(i -> "%1$s: &%1$s [*%2$s, *%2$s, *%2$s, *%2$s, *%2$s, *%2$s, *%2$s, *%2$s]\n"
                                .formatted((char) ('a' + i), (char) ('a' + i - 1)))
                        .collect(Collectors.joining());
        assertThat(validate("t.yaml", bomb + "Resources: *l\n"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("as a YAML bomb does"));
    }

    @Test
    void aMegabyteOfResourcesIsJudged() {
        String resources = IntStream.range(0, 8000)
                .mapToObj(i ->
                        "  Topic%d:\n    Type: AWS::SNS::Topic\n    Properties: {TopicName: topic-%d, DisplayName: !Ref Topic%d}\n"
                                .formatted(i, i, (i + 1) % 8000))
                .collect(Collectors.joining());
        assertThat(validate("t.yaml", "Resources:\n" + resources))
                .extracting(Finding::rule)
                .contains("TooMany", "CircularDependency");
    }

    @Test
    void aHundredThousandConditionsAreJudged() {
        String conditions = IntStream.range(0, 100_000)
                .mapToObj(i ->
                        "\"C%d\": {\"Fn::And\": [{\"Condition\": \"C%d\"}, {\"Fn::Equals\": [{\"Ref\": \"P%d\"}, \"%d\"]}]}"
                                .formatted(i, Math.max(0, i - 1), i % 50, i))
                .collect(Collectors.joining(",\n"));
        expectPlaces(validate(
                "t.json",
                "{\"Conditions\": {" + conditions
                        + "}, \"Resources\": {\"A\": {\"Type\": \"AWS::SNS::Topic\", \"Condition\": \"C99999\"}}}"));
    }

    @Test
    void choicesInChoicesAreJudgedWithBoundedWork() {
        String conditions = IntStream.range(0, 60)
                .mapToObj(i -> "\"C%d\": {\"Fn::Equals\": [{\"Ref\": \"AWS::Region\"}, \"r%d\"]}".formatted(i, i))
                .collect(Collectors.joining(","));
        String properties = List.of("TopicName", "DisplayName", "KmsMasterKeyId", "FifoTopic").stream()
                .map(name -> "\"" + name + "\": " + choice(0))
                .collect(Collectors.joining(","));
        String all = IntStream.range(0, 15)
                .mapToObj(
                        i -> "\"T%d\": {\"Type\": \"AWS::SNS::Topic\", \"Properties\": {%s}}".formatted(i, properties))
                .collect(Collectors.joining(","));
        expectPlaces(validate("t.json", "{\"Conditions\": {" + conditions + "}, \"Resources\": {" + all + "}}"));
    }

    private static String choice(int depth) {
        return depth == 60
                ? "\"x\""
                : "{\"Fn::If\": [\"C%d\", {\"Ref\": \"AWS::NoValue\"}, %s]}".formatted(depth, choice(depth + 1));
    }

    @Test
    void aPatternThatBacktracksIsStopped() {
        String name = "a".repeat(5000) + "!";
        expectPlaces(validate("t.yaml", """
                Parameters:
                  P: {Type: String, Default: %1$s, AllowedPattern: '(a+)+$'}
                  Q: {Type: String, Default: %1$s, AllowedPattern: '(?:a|a|b)*c|(x+x+)+y'}
                Resources:
                  A:
                    Type: AWS::S3::Bucket
                    Properties: {BucketName: %1$s}
                  B:
                    Type: AWS::IAM::Role
                    Properties: {RoleName: %1$s, Path: /%1$s/, AssumeRolePolicyDocument: {}}
                """.formatted(name)));
    }

    @Test
    void aPatternThatIsNoneIsNoCrash() {
        expectPlaces(validate("t.yaml", """
                Parameters:
                  P: {Type: String, Default: a, AllowedPattern: '(((['}
                  Q: {Type: String, Default: a, AllowedPattern: '%s'}
                Resources: {A: {Type: AWS::SNS::Topic}}
                """.formatted("(".repeat(5000) + ")".repeat(5000))));
    }

    @Test
    void bytesThatAreNoTextAreRefused(@TempDir Path temp) throws IOException {
        byte[] text = "Resources:\n  A: {Type: AWS::SNS::Topic, Description: caf\u00E9}\n"
                .getBytes(StandardCharsets.ISO_8859_1);
        Path file = Files.write(temp.resolve("latin1.yaml"), text);
        assertThat(validator.validate(TemplateReader.read(file, "latin1.yaml")))
                .singleElement()
                .asString()
                .startsWith("latin1.yaml:2: error: the file is not UTF-8 text: found the byte 0xE9");
        Files.write(file, new byte[] {(byte) 0xFF, (byte) 0xFE, 'a', 0});
        expectPlaces(validator.validate(TemplateReader.read(file, "utf16.yaml")));
    }

    @Test
    void aFileThatIsTooLargeIsNotRead(@TempDir Path temp) throws IOException {
        Path file = temp.resolve("large.yaml");
        try (var out = Files.newByteChannel(
                file, java.nio.file.StandardOpenOption.CREATE, java.nio.file.StandardOpenOption.WRITE)) {
            out.position(2_000_000_000L);
            out.write(java.nio.ByteBuffer.wrap(new byte[] {'x'}));
        }
        assertThat(validator.validate(TemplateReader.read(file, "large.yaml")))
                .singleElement()
                .asString()
                .startsWith("large.yaml:1: error: the file has 2000000001 bytes");
    }

    @Test
    void namesOfAllKindsAreJudged() {
        String odd =
                "{\"Resources\": {\"\": {}, \"~/\": {\"Type\": \"AWS::SNS::Topic\"}, \"\\u0000\\ud800\": {\"Type\": \"\"},"
                        + " \"%s\": {\"Type\": \"%s\"}}}".formatted("x".repeat(100_000), "A::".repeat(30_000));
        expectPlaces(validate("t.json", odd));
    }

    private List<Finding> validate(String name, String text) {
        return Assertions.assertTimeoutPreemptively(
                FOREVER, () -> validator.validate(TemplateReader.parse(name, text)));
    }

    private static void expectPlaces(List<Finding> findings) {
        assertThat(findings).allSatisfy(finding -> {
            assertThat(finding.message()).isNotBlank();
            assertThat(finding.location()).isNotNull();
        });
    }
}
