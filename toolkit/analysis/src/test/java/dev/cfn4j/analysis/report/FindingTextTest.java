package dev.cfn4j.analysis.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cfn4j.analysis.Golden;
import dev.cfn4j.dsl.finding.Finding;
import dev.cfn4j.dsl.finding.Severity;
import dev.cfn4j.dsl.location.SourceLocation;
import dev.cfn4j.dsl.node.NodePath;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FindingTextTest {
    private static final NodePath PATH = NodePath.of("Resources", "Jobs", "Properties", "DelaySecond");
    private static final List<Finding> FINDINGS = List.of(
            Finding.error("UnknownProperty", PATH, "Jobs has no property `DelaySecond` (AWS::SQS::Queue)")
                    .withRemedy("Did you mean `DelaySeconds`?")
                    .inStack("inbox")
                    .at(Optional.of(new SourceLocation("com/acme/InboxStack.java", 42))),
            Finding.warning("TooMany", NodePath.of("Resources"), "420 of the 500 possible Resources are used"),
            new Finding(Severity.INFO, "TemplateTooLarge", "inbox", NodePath.ROOT, null, "the template is large", null),
            Finding.error("MissingResources", NodePath.ROOT, "the template has no Resources section"));

    @Test
    void showsWhatAndWhereAndWhatToDo() throws IOException {
        Golden.check("report/findings.txt", new FindingText(Palette.PLAIN).of(FINDINGS));
    }

    @Test
    void coloursChangeNothingButColours() {
        String coloured = new FindingText(Palette.ANSI).of(FINDINGS);
        assertThat(coloured).contains("\u001b[1;31merror\u001b[0m");
        assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(new FindingText(Palette.PLAIN).of(FINDINGS));
    }

    @Test
    void saysNothingOfNothing() {
        assertThat(new FindingText(Palette.PLAIN).of(List.of())).isEmpty();
    }

    @Test
    void countsBySeverity() {
        assertThat(FindingText.count(FINDINGS)).isEqualTo("2 errors, 1 warning, 1 note");
    }
}
