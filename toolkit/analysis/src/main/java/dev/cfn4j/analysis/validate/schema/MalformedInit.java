package dev.cfn4j.analysis.validate.schema;

import dev.cfn4j.analysis.validate.rule.Family;
import dev.cfn4j.analysis.validate.rule.Report;
import dev.cfn4j.analysis.validate.rule.RuleDoc;
import dev.cfn4j.analysis.validate.rule.Subject;
import dev.cfn4j.analysis.validate.rule.TemplateRule;
import java.util.List;

/** Fires where the metadata that cfn-init reads on an instance is not what it understands. */
public final class MalformedInit implements TemplateRule {
    private static final List<String> PATH = List.of("Metadata", "AWS::CloudFormation::Init");

    @Override
    public RuleDoc doc() {
        return RuleDoc.of(Family.RESOURCE_ATTRIBUTES)
                .explains(
                        "cfn-init reads packages, groups, users, sources, files, commands and services, each with members of its own.")
                .example("AWS::CloudFormation::Init: {config: {files: {/etc/motd: {text: hello}}}}")
                .fix("Use the members that the finding names.")
                .covers("E3009");
    }

    @Override
    public void check(Subject subject, Report report) {
        DocumentRun run = new DocumentRun(this, subject, report);
        run.resources("", PATH, (resource, spot) -> run.judge(Document.named("resources/cfn_init"), spot));
    }
}
