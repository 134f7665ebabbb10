package dev.cfn4j.analysis.validate.structure;

import dev.cfn4j.analysis.template.Place;
import dev.cfn4j.analysis.template.TemplateParameter;
import dev.cfn4j.analysis.validate.rule.Family;
import dev.cfn4j.analysis.validate.rule.Report;
import dev.cfn4j.analysis.validate.rule.RuleDoc;
import dev.cfn4j.analysis.validate.rule.Subject;
import dev.cfn4j.analysis.validate.rule.TemplateRule;
import dev.cfn4j.analysis.validate.rule.Words;
import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.node.Node.ObjectNode;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Fires where a parameter is no object, has no type or an unknown one, or an attribute that parameters do not have. */
public final class MalformedParameter implements TemplateRule {
    private static final Set<String> ATTRIBUTES = new TreeSet<>(Set.of(
            "AllowedPattern",
            "AllowedValues",
            "ConstraintDescription",
            "Default",
            "Description",
            "MaxLength",
            "MaxValue",
            "MinLength",
            "MinValue",
            "NoEcho",
            "Type"));
    private static final Set<String> TYPES = new TreeSet<>(Set.of(
            "AWS::EC2::AvailabilityZone::Name",
            "AWS::EC2::Image::Id",
            "AWS::EC2::Instance::Id",
            "AWS::EC2::KeyPair::KeyName",
            "AWS::EC2::SecurityGroup::GroupName",
            "AWS::EC2::SecurityGroup::Id",
            "AWS::EC2::Subnet::Id",
            "AWS::EC2::VPC::Id",
            "AWS::EC2::Volume::Id",
            "AWS::Route53::HostedZone::Id",
            "AWS::SSM::Parameter::Name",
            "CommaDelimitedList",
            "List<Number>",
            "List<String>",
            "Number",
            "String"));
    private static final Pattern WRAPPED = Pattern.compile("(?:List|AWS::SSM::Parameter::Value)<(.+)>");

    @Override
    public RuleDoc doc() {
        return RuleDoc.of(Family.PARAMETERS)
                .covers("E2001", "E2002")
                .explains(
                        "A parameter has a Type that CloudFormation knows, and no other attributes than those of its page.")
                .fix("Correct the name of the type or of the attribute.");
    }

    @Override
    public void check(Subject subject, Report report) {
        subject.template().section("Parameters").forEach((name, node) -> {
            Place place = Place.of("Parameters", name);
            if (node instanceof ObjectNode) {
                attributes(node, place, name, report);
                type(new TemplateParameter(name, node), place, report);
            } else if (!name.startsWith("Fn::")) {
                report.add(this, place, "parameter %s must be an object, not %s".formatted(name, Words.describe(node)));
            }
        });
    }

    private void attributes(Node node, Place place, String name, Report report) {
        for (String attribute : node.membersOrNone().keySet()) {
            if (!ATTRIBUTES.contains(attribute)) {
                report.add(
                        this,
                        place.child(attribute),
                        "parameter %s has the attribute %s, which parameters do not have"
                                .formatted(name, Words.quoted(attribute)),
                        Words.didYouMean(attribute, ATTRIBUTES));
            }
        }
    }

    private void type(TemplateParameter parameter, Place place, Report report) {
        String type = parameter.type();
        if (type.isEmpty()) {
            report.add(
                    this, place, "parameter %s has no Type".formatted(parameter.name()), "Add \"Type\": \"String\".");
        } else if (!isKnown(type)) {
            report.add(
                    this,
                    place.child("Type"),
                    "parameter %s has the unknown type %s".formatted(parameter.name(), Words.quoted(type)),
                    Words.didYouMean(type, TYPES));
        }
    }

    private static boolean isKnown(String type) {
        var wrapped = WRAPPED.matcher(type);
        return TYPES.contains(type) || (wrapped.matches() && isKnown(wrapped.group(1)));
    }
}
