package dev.cfn4j.analysis.validate.schema;

import dev.cfn4j.analysis.validate.rule.Family;
import dev.cfn4j.analysis.validate.rule.Report;
import dev.cfn4j.analysis.validate.rule.RuleDoc;
import dev.cfn4j.analysis.validate.rule.Subject;
import dev.cfn4j.analysis.validate.rule.TemplateRule;
import dev.cfn4j.analysis.validate.schema.Spots.Spot;
import dev.cfn4j.dsl.finding.Severity;

/** Fires where a policy is of the version of 2008, in which policy variables are plain text. */
public final class OldPolicyVersion implements TemplateRule {
    @Override
    public RuleDoc doc() {
        return RuleDoc.of(Family.WARN_IAM)
                .explains("In a policy of version 2008-10-17 variables such as ${aws:username} are not replaced.")
                .example("PolicyDocument: {Version: '2008-10-17', Statement: []}")
                .fix("Write Version: '2012-10-17'.")
                .covers("W2511");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Subject subject, Report report) {
        DocumentRun run = new DocumentRun(this, subject, report);
        PolicyStatements.policies(run, subject.template().resources().values(), policy -> version(policy, report));
    }

    private void version(Spot policy, Report report) {
        policy.node()
                .find("Version")
                .flatMap(it -> it.text())
                .filter("2008-10-17"::equals)
                .ifPresent(it -> report.add(
                        this,
                        policy.place().child("Version"),
                        "the policy is of version 2008-10-17, which knows no variables; expected 2012-10-17"));
    }
}
