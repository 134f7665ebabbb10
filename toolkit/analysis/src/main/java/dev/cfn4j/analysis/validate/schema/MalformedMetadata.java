package dev.cfn4j.analysis.validate.schema;

import dev.cfn4j.analysis.validate.rule.Family;
import dev.cfn4j.analysis.validate.rule.Report;
import dev.cfn4j.analysis.validate.rule.RuleDoc;
import dev.cfn4j.analysis.validate.rule.Subject;
import dev.cfn4j.analysis.validate.rule.TemplateRule;
import java.util.List;

/** Fires where metadata is no object, or the description of the console's form for parameters is malformed. */
public final class MalformedMetadata implements TemplateRule {
    private static final List<String> INTERFACE = List.of("AWS::CloudFormation::Interface");

    @Override
    public RuleDoc doc() {
        return RuleDoc.of(Family.METADATA)
                .explains(
                        "CloudFormation takes metadata without null only, and the console reads AWS::CloudFormation::Interface.")
                .example("Metadata: {AWS::CloudFormation::Interface: {ParameterGroup: []}}")
                .fix("Use the members that the finding names.")
                .covers("E4001", "E4002");
    }

    @Override
    public void check(Subject subject, Report report) {
        DocumentRun run = new DocumentRun(this, subject, report);
        run.section("Metadata").ifPresent(section -> {
            run.judge(Document.named("metadata/configuration"), section);
            Spots.of(section, INTERFACE).forEach(spot -> run.judge(Document.named("metadata/interface"), spot));
        });
    }
}
