package dev.cfn4j.analysis.validate.schema;

import dev.cfn4j.analysis.template.TemplateResource;
import dev.cfn4j.analysis.validate.rule.Family;
import dev.cfn4j.analysis.validate.rule.Report;
import dev.cfn4j.analysis.validate.rule.RuleDoc;
import dev.cfn4j.analysis.validate.rule.Subject;
import dev.cfn4j.analysis.validate.rule.TemplateRule;
import dev.cfn4j.analysis.validate.schema.PolicyPlaces.PolicyPlace;

/** Fires where an IAM policy, as an object or as JSON text, is not built as its kind of policy must be. */
public final class MalformedPolicy implements TemplateRule {
    @Override
    public RuleDoc doc() {
        return RuleDoc.of(Family.IAM)
                .explains(
                        "IAM refuses a policy with a wrong element: a policy of a role has no Principal, that of a queue needs one.")
                .example("PolicyDocument: {Statement: [{Effect: Permit, Action: 's3:GetObject', Resource: '*'}]}")
                .fix("Use the elements and values that the finding names.")
                .covers("E3510", "E3512", "E3513", "E3514", "E3530");
    }

    @Override
    public void check(Subject subject, Report report) {
        DocumentRun run = new DocumentRun(this, subject, report);
        for (TemplateResource resource : subject.template().resources().values()) {
            for (PolicyPlace place : PolicyPlaces.of(resource)) {
                run.spots(resource, place.path())
                        .forEach(spot -> run.judgeText(place.kind().document(), spot, false));
            }
        }
    }
}
