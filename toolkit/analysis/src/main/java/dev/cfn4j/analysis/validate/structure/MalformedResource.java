package dev.cfn4j.analysis.validate.structure;

import dev.cfn4j.analysis.template.Intrinsic;
import dev.cfn4j.analysis.template.Place;
import dev.cfn4j.analysis.template.TemplateResource;
import dev.cfn4j.analysis.validate.rule.Family;
import dev.cfn4j.analysis.validate.rule.Report;
import dev.cfn4j.analysis.validate.rule.RuleDoc;
import dev.cfn4j.analysis.validate.rule.Subject;
import dev.cfn4j.analysis.validate.rule.TemplateRule;
import dev.cfn4j.analysis.validate.rule.Words;
import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.node.Node.ListNode;
import dev.cfn4j.dsl.node.Node.NullNode;
import dev.cfn4j.dsl.node.Node.ObjectNode;
import dev.cfn4j.dsl.node.Node.StringNode;
import java.util.Set;
import java.util.TreeSet;

/** Fires where a resource is no object, has no type, has an attribute that resources do not have, or one of a wrong JSON type. */
public final class MalformedResource implements TemplateRule {
    private static final Set<String> ATTRIBUTES = new TreeSet<>(Set.of(
            "Condition",
            "CreationPolicy",
            "DeletionPolicy",
            "DependsOn",
            "Metadata",
            "Properties",
            "Type",
            "UpdatePolicy",
            "UpdateReplacePolicy",
            "Version"));
    /** Read by the serverless transform, and judged by a rule of their own. */
    private static final Set<String> SERVERLESS = Set.of("Connectors", "IgnoreGlobals");

    private static final Set<String> OBJECTS = Set.of("CreationPolicy", "Metadata", "Properties", "UpdatePolicy");

    @Override
    public RuleDoc doc() {
        return RuleDoc.of(Family.RESOURCE_ATTRIBUTES)
                .covers("E3001")
                .explains("A resource has a Type, and no other attributes than those of its page.")
                .fix("Correct the name of the attribute; what belongs to the type goes under Properties.");
    }

    @Override
    public void check(Subject subject, Report report) {
        subject.template().section("Resources").forEach((name, node) -> {
            if (!name.startsWith("Fn::")) {
                resource(name, node, report);
            }
        });
    }

    private void resource(String name, Node node, Report report) {
        Place place = Place.of("Resources", name);
        if (!(node instanceof ObjectNode)) {
            report.add(this, place, "%s must be an object, not %s".formatted(name, Words.describe(node)));
            return;
        }
        if (node.find("Type").isEmpty() && Intrinsic.of(node).isEmpty()) {
            report.add(
                    this, place, name + " has no Type", "Add the resource's type, as \"Type\": \"AWS::SQS::Queue\".");
        }
        if (!new TemplateResource(name, node).isServerless()) {
            node.membersOrNone().forEach((attribute, value) -> attribute(name, attribute, value, report));
        }
    }

    private void attribute(String name, String attribute, Node value, Report report) {
        if (!ATTRIBUTES.contains(attribute) && !SERVERLESS.contains(attribute) && !attribute.startsWith("Fn::")) {
            report.add(
                    this,
                    Place.of("Resources", name, attribute),
                    "%s has the attribute %s, which resources do not have".formatted(name, Words.quoted(attribute)),
                    Words.didYouMean(attribute, ATTRIBUTES));
        } else if (OBJECTS.contains(attribute) && !(value instanceof ObjectNode) && !(value instanceof NullNode)) {
            wrong(name, attribute, "an object", value, report);
        } else if ((attribute.equals("Type") || attribute.equals("Condition")) && !(value instanceof StringNode)) {
            wrong(name, attribute, "a string", value, report);
        } else if (attribute.equals("DependsOn") && !isNames(value)) {
            wrong(name, attribute, "a logical ID or a list of them", value, report);
        }
    }

    private void wrong(String name, String attribute, String expected, Node value, Report report) {
        report.add(
                this,
                Place.of("Resources", name, attribute),
                "%s of %s must be %s, not %s".formatted(attribute, name, expected, Words.describe(value)));
    }

    private static boolean isNames(Node value) {
        return value instanceof StringNode
                || (value instanceof ListNode list && list.items().stream().allMatch(StringNode.class::isInstance));
    }
}
