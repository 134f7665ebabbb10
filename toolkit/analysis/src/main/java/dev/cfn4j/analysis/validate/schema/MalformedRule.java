package dev.cfn4j.analysis.validate.schema;

import dev.cfn4j.analysis.validate.rule.Family;
import dev.cfn4j.analysis.validate.rule.Report;
import dev.cfn4j.analysis.validate.rule.RuleDoc;
import dev.cfn4j.analysis.validate.rule.Subject;
import dev.cfn4j.analysis.validate.rule.TemplateRule;

/** Fires where a rule of the template's Rules section is not built as one. */
public final class MalformedRule implements TemplateRule {
    @Override
    public RuleDoc doc() {
        return RuleDoc.of(Family.RULES)
                .explains("A rule has assertions, each with an Assert, and may have a condition.")
                .example("Rules: {Region: {RuleCondition: {Fn::Equals: [a, b]}}}")
                .fix("Use the members that the finding names.")
                .covers("E1700");
    }

    @Override
    public void check(Subject subject, Report report) {
        DocumentRun run = new DocumentRun(this, subject, report);
        run.section("Rules").ifPresent(section -> run.judge(Document.named("rules/configuration"), section));
    }
}
