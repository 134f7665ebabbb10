package dev.cfn4j.analysis.validate.schema;

import dev.cfn4j.analysis.template.TemplateResource;
import dev.cfn4j.analysis.validate.rule.Family;
import dev.cfn4j.analysis.validate.rule.Report;
import dev.cfn4j.analysis.validate.rule.RuleDoc;
import dev.cfn4j.analysis.validate.rule.Subject;
import dev.cfn4j.analysis.validate.rule.TemplateRule;

/** Fires where an UpdatePolicy is not one that the type of the resource has. */
public final class MalformedUpdatePolicy implements TemplateRule {
    @Override
    public RuleDoc doc() {
        return RuleDoc.of(Family.RESOURCE_ATTRIBUTES)
                .explains("Few types have an UpdatePolicy, and each of them has members of its own.")
                .example("Queue: {Type: 'AWS::SQS::Queue', UpdatePolicy: {UseOnlineResharding: true}}")
                .fix("Use the members that the finding names, or take the policy away.")
                .covers("E3016");
    }

    @Override
    public void check(Subject subject, Report report) {
        DocumentRun run = null;
        for (TemplateResource resource : subject.template().resources().values()) {
            if (resource.node().find("UpdatePolicy").isPresent() && !resource.isModule()) {
                run = run == null ? new DocumentRun(this, subject, report) : run;
                run.resource(Document.named("resources/update_policy"), resource);
            }
        }
    }
}
