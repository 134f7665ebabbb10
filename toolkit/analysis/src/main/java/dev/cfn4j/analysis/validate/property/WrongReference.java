package dev.cfn4j.analysis.validate.property;

import dev.cfn4j.analysis.template.Attribute;
import dev.cfn4j.analysis.template.Intrinsic;
import dev.cfn4j.analysis.template.TemplateResource;
import dev.cfn4j.analysis.validate.rule.Family;
import dev.cfn4j.analysis.validate.rule.PropertyName;
import dev.cfn4j.analysis.validate.rule.PropertyValue;
import dev.cfn4j.analysis.validate.rule.Report;
import dev.cfn4j.analysis.validate.rule.RuleDoc;
import dev.cfn4j.analysis.validate.rule.Subject;
import dev.cfn4j.analysis.validate.rule.ValueRule;
import dev.cfn4j.spec.ResourceType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Fires where a Ref or Fn::GetAtt returns another thing than the identifier that is expected: a role's name for a VPC's ID. */
public final class WrongReference implements ValueRule {
    @Override
    public RuleDoc doc() {
        return RuleDoc.of(Family.PROPERTY_FORMAT)
                .explains(
                        "The property takes the identifier of one kind of resource, and what is referred to is another.")
                .fix("Refer to a resource of the kind that the message names, or to another of its attributes.")
                .covers("E1040", "E1041");
    }

    @Override
    public void check(PropertyValue value, Report report) {
        if (value.shape().constraints().formats().isEmpty() || value.function().isEmpty()) {
            return;
        }
        List<String> expected = value.shape().constraints().formats().stream()
                .filter(format -> format.startsWith("AWS::"))
                .toList();
        if (expected.isEmpty()
                || expected.stream().anyMatch(format -> Formats.find(format).isEmpty())) {
            return;
        }
        value.function()
                .flatMap(function -> source(function, value.site().subject()))
                .filter(source -> source.isOther(expected))
                .ifPresent(source -> report.add(
                        this,
                        value.place(),
                        "%s must be %s, and %s is none"
                                .formatted(PropertyName.of(value.place()), words(expected), source.words())));
    }

    private static String words(List<String> formats) {
        return formats.stream()
                .flatMap(format -> Formats.find(format).stream())
                .map(Formats.Format::description)
                .collect(Collectors.joining(" or "));
    }

    private static Optional<Source> source(Intrinsic function, Subject subject) {
        if (function.function().equals("Fn::GetAtt")) {
            return Attribute.of(function.argument()).flatMap(attribute -> attribute(attribute, subject));
        }
        return function.ref().flatMap(subject.template()::findResource).flatMap(resource -> ref(resource, subject));
    }

    private static Optional<Source> ref(TemplateResource resource, Subject subject) {
        String words = "Ref of %s (%s)".formatted(resource.logicalId(), resource.type());
        if (resource.type().equals("AWS::EC2::SecurityGroup")) {
            return Optional.of(new Source(
                    words, List.of("AWS::EC2::SecurityGroup.Id", nameOutsideVpc(resource)), true, "Id", "AWS::EC2"));
        }
        return judged(resource, subject)
                .flatMap(type -> type.identity()
                        .ref()
                        .map(name -> new Source(words, formats(type, name), true, name, type.service())));
    }

    /** Without a VPC, Ref of a security group may be its name. */
    private static String nameOutsideVpc(TemplateResource group) {
        boolean inVpc = group.properties().flatMap(node -> node.find("VpcId")).isPresent();
        return inVpc ? "AWS::EC2::SecurityGroup.Id" : "AWS::EC2::SecurityGroup.Name";
    }

    private static Optional<Source> attribute(Attribute attribute, Subject subject) {
        return subject.template()
                .findResource(attribute.logicalId())
                .flatMap(resource -> judged(resource, subject))
                .filter(type -> type.findAttribute(attribute.name()).isPresent())
                .map(type -> new Source(
                        "%s.%s (%s)".formatted(attribute.logicalId(), attribute.name(), type.name()),
                        formats(type, attribute.name()),
                        false,
                        attribute.name(),
                        type.service()));
    }

    /** The type of a resource whose attributes are AWS's own, not the user's. */
    private static Optional<ResourceType> judged(TemplateResource resource, Subject subject) {
        boolean free = resource.isCustom()
                || resource.type().startsWith("AWS::CloudFormation::")
                || resource.type().equals("AWS::SSM::Parameter")
                || resource.type().startsWith("AWS::ServiceCatalog::");
        return (free ? Optional.<ResourceType>empty() : subject.findType(resource))
                .filter(type -> type.traits().transform().isEmpty());
    }

    private static List<String> formats(ResourceType type, String name) {
        return type.findProperty(name)
                .map(facts -> facts.shape().constraints().formats())
                .or(() -> type.findAttribute(name)
                        .map(facts -> facts.shape().constraints().formats()))
                .orElse(List.of());
    }

    /**
     * What a function returns.
     *
     * @param words the function in messages
     * @param formats the formats that the facts know of it
     * @param isOwn whether it identifies the resource itself
     * @param name the property or attribute that it returns
     * @param service the service of its resource
     */
    private record Source(String words, List<String> formats, boolean isOwn, String name, String service) {
        /** Whether it is none of what is expected; where the facts know no format, only what the name gives away counts. */
        boolean isOther(List<String> expected) {
            if (!formats.isEmpty()) {
                return formats.stream().noneMatch(expected::contains);
            }
            boolean isArn = name.endsWith("Arn");
            return expected.stream()
                    .filter(format -> isArn == format.endsWith(".Arn"))
                    .noneMatch(format -> !isOwn || format.startsWith(service + "::"));
        }
    }
}
