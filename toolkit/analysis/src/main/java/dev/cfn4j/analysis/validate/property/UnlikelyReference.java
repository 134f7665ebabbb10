package dev.cfn4j.analysis.validate.property;

import dev.cfn4j.analysis.template.Intrinsic;
import dev.cfn4j.analysis.template.Place;
import dev.cfn4j.analysis.template.TemplateResource;
import dev.cfn4j.analysis.validate.rule.Family;
import dev.cfn4j.analysis.validate.rule.ObjectRule;
import dev.cfn4j.analysis.validate.rule.PropertyName;
import dev.cfn4j.analysis.validate.rule.PropertyObject;
import dev.cfn4j.analysis.validate.rule.Report;
import dev.cfn4j.analysis.validate.rule.RuleDoc;
import dev.cfn4j.analysis.validate.rule.Words;
import dev.cfn4j.dsl.finding.Severity;
import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.node.Node.ListNode;
import dev.cfn4j.spec.PropertyFacts;
import dev.cfn4j.spec.Shape;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Warns where a Ref names a resource of another type than the one that the property usually names. */
public final class UnlikelyReference implements ObjectRule {
    private static final List<String> ROLES = List.of("AWS::IAM::Role");

    /** What the facts leave unsaid. */
    private static final Map<String, List<String>> NAMED = new TreeMap<>(Map.of(
            "AWS::IAM::InstanceProfile.Roles", ROLES,
            "AWS::IAM::ManagedPolicy.Roles", ROLES,
            "AWS::IAM::Policy.Groups", List.of("AWS::IAM::Group"),
            "AWS::IAM::Policy.Roles", ROLES,
            "AWS::IAM::Policy.Users", List.of("AWS::IAM::User"),
            "AWS::SNS::TopicPolicy.Topics", List.of("AWS::SNS::Topic"),
            "AWS::SQS::QueuePolicy.Queues", List.of("AWS::SQS::Queue")));

    @Override
    public RuleDoc doc() {
        return RuleDoc.of(Family.WARN_VALUES)
                .explains(
                        "Ref of a resource returns what identifies it, and the property usually names other resources.")
                .fix("Refer to a resource of the type that the message names.");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(PropertyObject object, Report report) {
        object.node()
                .members()
                .forEach((name, node) -> object.definition()
                        .findProperty(name)
                        .ifPresent(facts -> value(object, facts, object.place().child(name), node, report)));
    }

    private void value(PropertyObject object, PropertyFacts facts, Place place, Node node, Report report) {
        if (node instanceof ListNode list && facts.shape() instanceof Shape.ListOf) {
            for (int i = 0; i < list.items().size(); i++) {
                one(object, facts, place.child(i), list.items().get(i), report);
            }
        } else {
            one(object, facts, place, node, report);
        }
    }

    private void one(PropertyObject object, PropertyFacts facts, Place place, Node node, Report report) {
        Optional<TemplateResource> named = Intrinsic.of(node)
                .flatMap(Intrinsic::ref)
                .flatMap(object.site().subject().template()::findResource);
        if (named.isEmpty()) {
            return;
        }
        Set<String> types = types(object, facts);
        if (types.size() == 1 && isOther(object, named.get(), types)) {
            report.add(
                    this,
                    place,
                    "%s usually names %s, and %s is %s"
                            .formatted(
                                    PropertyName.of(place),
                                    Words.any(types),
                                    named.get().logicalId(),
                                    named.get().type()));
        }
    }

    private static boolean isOther(PropertyObject object, TemplateResource resource, Set<String> types) {
        boolean free = resource.isCustom() || resource.type().startsWith("AWS::CloudFormation::");
        return !free
                && !types.contains(resource.type())
                && object.site()
                        .subject()
                        .findType(resource)
                        .filter(type -> type.traits().transform().isEmpty())
                        .isPresent();
    }

    /** The types of the resources that a property usually names, of which the facts say type and attribute. */
    private static Set<String> types(PropertyObject object, PropertyFacts facts) {
        Set<String> types = new TreeSet<>();
        facts.refersTo().forEach(named -> types.add(named.split("\\.", 2)[0]));
        types.addAll(NAMED.getOrDefault(object.definition().name() + "." + facts.name(), List.of()));
        return types;
    }
}
