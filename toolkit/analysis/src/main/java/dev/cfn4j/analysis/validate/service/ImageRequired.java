package dev.cfn4j.analysis.validate.service;

import dev.cfn4j.analysis.template.TemplateResource;
import dev.cfn4j.analysis.validate.rule.Family;
import dev.cfn4j.analysis.validate.rule.PropertyObject;
import dev.cfn4j.analysis.validate.rule.Report;
import dev.cfn4j.analysis.validate.rule.RuleDoc;
import java.util.Optional;

/**
 * Fires where an instance gets an image neither itself nor from a launch template.
 *
 * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-instance.html">AWS::EC2::Instance</a>
 */
public final class ImageRequired extends ResourceRule {
    /** A rule about instances. */
    public ImageRequired() {
        super("AWS::EC2::Instance");
    }

    @Override
    public RuleDoc doc() {
        return RuleDoc.of(Family.SERVICE_CODE)
                .explains("An instance needs an image, of its own or from a launch template.")
                .fix("Add ImageId, or a launch template that has one.")
                .covers("E3673");
    }

    @Override
    protected void check(PropertyObject object, Given instance, Report report) {
        if (!object.isOpen() && !object.members().isPossible("ImageId") && !comesFromTemplate(object, instance)) {
            report.add(
                    this,
                    object.place(),
                    "%s has no ImageId, and no launch template that gives one".formatted(object.name()),
                    "Add ImageId.");
        }
    }

    /** A launch template of this stack must have an image; of any other, nothing is known. */
    private static boolean comesFromTemplate(PropertyObject object, Given instance) {
        Optional<Given> template = instance.find("LaunchTemplate");
        Optional<TemplateResource> own = template.flatMap(it -> it.find("LaunchTemplateId"))
                .flatMap(Given::resource)
                .flatMap(object.site().subject().template()::findResource);
        return template.isPresent()
                && own.flatMap(TemplateResource::properties)
                        .flatMap(properties -> properties.find("LaunchTemplateData"))
                        .map(data -> data.find("ImageId").isPresent())
                        .orElse(true);
    }
}
