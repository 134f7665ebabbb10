package dev.cfn4j.analysis.validate.service;

import dev.cfn4j.analysis.template.TemplateResource;
import dev.cfn4j.analysis.validate.rule.Family;
import dev.cfn4j.analysis.validate.rule.PropertyObject;
import dev.cfn4j.analysis.validate.rule.Report;
import dev.cfn4j.analysis.validate.rule.RuleDoc;
import dev.cfn4j.analysis.validate.rule.Words;
import dev.cfn4j.dsl.node.Node;
import java.util.Optional;

/**
 * Fires where a build project gets its role by Ref, which is the role's name, and the role has a path, so that the name alone is
 * not found.
 *
 * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codebuild-project.html">AWS::CodeBuild::Project</a>
 */
public final class RoleWithPath extends ResourceRule {
    /** A rule about build projects. */
    public RoleWithPath() {
        super("AWS::CodeBuild::Project");
    }

    @Override
    public RuleDoc doc() {
        return RuleDoc.of(Family.IAM)
                .explains("CodeBuild makes the role's ARN of its name, which is wrong where the role has a path.")
                .fix("Give the role by Fn::GetAtt of its Arn.")
                .covers("E3050");
    }

    @Override
    protected void check(PropertyObject object, Given project, Report report) {
        Node role = object.site()
                .resource()
                .properties()
                .flatMap(it -> it.find("ServiceRole"))
                .orElse(null);
        Optional<TemplateResource> referred = Optional.ofNullable(role)
                .flatMap(it -> it.find("Ref"))
                .flatMap(Node::text)
                .flatMap(object.site().subject().template()::findResource);
        referred.flatMap(TemplateResource::properties)
                .flatMap(it -> it.find("Path"))
                .flatMap(Node::text)
                .filter(path -> !path.equals("/"))
                .ifPresent(path -> report.add(
                        this,
                        object.place().child("ServiceRole"),
                        "%s.ServiceRole is the name of %s, which is not found by its name as it has the path %s"
                                .formatted(object.name(), referred.get().logicalId(), Words.quoted(path)),
                        "Use Fn::GetAtt of " + referred.get().logicalId() + ".Arn."));
    }
}
