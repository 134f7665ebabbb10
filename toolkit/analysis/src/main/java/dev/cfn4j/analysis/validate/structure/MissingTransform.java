package dev.cfn4j.analysis.validate.structure;

import dev.cfn4j.analysis.template.Macros;
import dev.cfn4j.analysis.template.TemplateResource;
import dev.cfn4j.analysis.validate.rule.Family;
import dev.cfn4j.analysis.validate.rule.Report;
import dev.cfn4j.analysis.validate.rule.RuleDoc;
import dev.cfn4j.analysis.validate.rule.Subject;
import dev.cfn4j.analysis.validate.rule.TemplateRule;
import dev.cfn4j.analysis.validate.rule.Words;

/** Fires where a resource has a serverless type and the template does not ask for the transform that translates it. */
public final class MissingTransform implements TemplateRule {
    @Override
    public RuleDoc doc() {
        return RuleDoc.of(Family.SAM)
                .covers("E3038")
                .explains(
                        "CloudFormation itself knows no serverless types: without the transform the template is refused.")
                .fix("Write Transform: AWS::Serverless-2016-10-31.");
    }

    @Override
    public void check(Subject subject, Report report) {
        for (TemplateResource resource : subject.template().resources().values()) {
            if (resource.isServerless() && !subject.macros().serverless()) {
                report.add(
                        this,
                        resource.place().child("Type"),
                        "%s has the type %s, which needs the transform %s"
                                .formatted(
                                        resource.logicalId(),
                                        Words.quoted(resource.type()),
                                        Words.quoted(Macros.SERVERLESS)),
                        "Add \"Transform\": \"" + Macros.SERVERLESS + "\" at the top of the template.");
            }
        }
    }
}
