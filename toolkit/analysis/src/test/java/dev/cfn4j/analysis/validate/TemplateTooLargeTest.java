package dev.cfn4j.analysis.validate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cfn4j.dsl.finding.Finding;
import dev.cfn4j.dsl.finding.Severity;
import dev.cfn4j.dsl.node.Document;
import dev.cfn4j.dsl.node.JsonDocuments;
import dev.cfn4j.dsl.node.Locations;
import dev.cfn4j.spec.Catalog;
import java.util.List;
import org.junit.jupiter.api.Test;

class TemplateTooLargeTest {
    private static final String RULE = "TemplateTooLarge";

    @Test
    void saysNothingOfASmallTemplate() {
        assertThat(findings(40_000)).isEmpty();
    }

    @Test
    void saysWhenATemplateNeedsABucket() {
        assertThat(findings(51_300)).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.INFO);
            assertThat(finding.message()).contains("51,300").contains("51,200");
        });
    }

    @Test
    void warnsFromFourFifthsOn() {
        assertThat(findings(800_000)).extracting(Finding::severity).containsExactly(Severity.WARNING);
    }

    @Test
    void refusesMoreThanCloudFormationTakes() {
        assertThat(findings(1_000_001)).extracting(Finding::severity).containsExactly(Severity.ERROR);
        assertThat(findings(1_000_000)).extracting(Finding::severity).containsExactly(Severity.WARNING);
    }

    @Test
    void countsBytesAndEscapes() {
        assertThat(message("\"Description\":\"" + "ä".repeat(30_000) + "\"")).contains("60,");
        assertThat(message("\"Description\":\"" + "\\\"".repeat(30_000) + "\"")).contains("60,");
    }

    /** A template of exactly so many bytes in compact form. */
    private static List<Finding> findings(int size) {
        String start = "{\"Resources\":{\"A\":{\"Type\":\"AWS::SQS::Queue\"}},\"Metadata\":{\"M\":\"";
        String end = "\"}}";
        String text = start + "x".repeat(size - start.length() - end.length()) + end;
        assertThat(text).hasSize(size);
        return validate(text);
    }

    private static String message(String member) {
        return validate("{\"Resources\":{\"A\":{\"Type\":\"AWS::SQS::Queue\"}}," + member + "}")
                .get(0)
                .message();
    }

    private static List<Finding> validate(String text) {
        var document = new Document(JsonDocuments.parse("template", text), Locations.NONE);
        return new Validator(Catalog.bundled())
                .validate(document).stream()
                        .filter(finding -> finding.rule().equals(RULE))
                        .toList();
    }
}
