package dev.cfn4j.analysis.validate.suppress;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cfn4j.analysis.validate.Validator;
import dev.cfn4j.dsl.finding.Finding;
import dev.cfn4j.dsl.source.TemplateReader;
import dev.cfn4j.spec.Catalog;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SuppressionsTest {
    private static final String TWO_QUEUES = """
            Metadata: %s
            Resources:
              A:
                Type: AWS::SQS::Queue
                Metadata: %s
                Properties: {Nonsense: 1}
              B:
                Type: AWS::SQS::Queue
                Properties: {Nonsense: 1, DelaySeconds: 901}
            """;

    private final Validator validator = new Validator(Catalog.bundled());

    @Test
    void withoutAnythingAllIsReported() {
        assertThat(rules("{}", "{}")).containsExactly("UnknownProperty", "UnknownProperty", "NumberOutOfRange");
    }

    @Test
    void aResourceSuppressesForItselfOnly() {
        assertThat(rules("{}", "{cfn4j: {suppress: [{rule: UnknownProperty, reason: it is new}]}}"))
                .containsExactly("UnknownProperty", "NumberOutOfRange");
    }

    @Test
    void aTemplateSuppressesForAllResources() {
        assertThat(rules("{cfn4j: {suppress: [{rule: UnknownProperty, reason: it is new}]}}", "{}"))
                .containsExactly("NumberOutOfRange");
    }

    @ParameterizedTest
    @ValueSource(strings = {"E3002", "E30", "E", "UnknownProperty"})
    void theKeyOfCfnLintIsRespected(String id) {
        assertThat(rules("{}", "{cfn-lint: {config: {ignore_checks: [" + id + "]}}}"))
                .containsExactly("UnknownProperty", "NumberOutOfRange");
    }

    @Test
    void theKeyOfCfnLintAtTheTopHoldsForAll() {
        assertThat(rules("{cfn-lint: {config: {ignore_checks: [E3002, E3034]}}}", "{}"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{cfn4j: {suppress: [{rule: UnknownProperty}]}}",
                "{cfn4j: {suppress: [{rule: UnknownProperty, reason: ' '}]}}",
                "{cfn4j: {suppress: [UnknownProperty]}}"
            })
    void withoutAReasonNothingIsSuppressedAndThatIsSaid(String metadata) {
        assertThat(rules("{}", metadata))
                .containsExactly("MalformedSuppression", "UnknownProperty", "UnknownProperty", "NumberOutOfRange");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5",
                "[]",
                "{cfn4j: 5}",
                "{cfn4j: {suppress: {}}}",
                "{cfn-lint: []}",
                "{cfn-lint: {config: {ignore_checks: E3002}}}",
                "{cfn-lint: {config: {ignore_checks: [1, [], '']}}}"
            })
    void oddMetadataSuppressesNothing(String metadata) {
        assertThat(rules("{}", metadata)).contains("UnknownProperty", "NumberOutOfRange");
    }

    @Test
    void whatIsFoundElsewhereIsSuppressedToo() {
        var source = TemplateReader.parse(
                "t.yaml",
                TWO_QUEUES.formatted("{cfn4j: {suppress: [{rule: QueuesAreEncrypted, reason: test}]}}", "{}"));
        var other = Finding.error("QueuesAreEncrypted", dev.cfn4j.dsl.node.NodePath.of("Resources", "A"), "no key");
        assertThat(validator.validate(source.document().orElseThrow(), List.of(other)))
                .extracting(Finding::rule)
                .doesNotContain("QueuesAreEncrypted");
        var spoken = Finding.error("Spoken", dev.cfn4j.dsl.node.NodePath.of("Resources", "B"), "no key");
        assertThat(validator.validate(source.document().orElseThrow(), List.of(spoken)))
                .anySatisfy(finding -> assertThat(finding).hasToString("t.yaml:7:3: error: no key [Spoken]"));
    }

    private List<String> rules(String template, String resource) {
        return validator.validate(TemplateReader.parse("t.yaml", TWO_QUEUES.formatted(template, resource))).stream()
                .filter(finding -> !finding.path().elements().equals(List.of("Metadata")))
                .map(Finding::rule)
                .filter(List.of("UnknownProperty", "NumberOutOfRange", "MalformedSuppression")::contains)
                .toList();
    }
}
