package dev.cfn4j.analysis.validate.property;

import dev.cfn4j.analysis.template.Intrinsic;
import dev.cfn4j.analysis.template.Place;
import dev.cfn4j.analysis.template.TemplateResource;
import dev.cfn4j.analysis.validate.rule.Family;
import dev.cfn4j.analysis.validate.rule.Report;
import dev.cfn4j.analysis.validate.rule.RuleDoc;
import dev.cfn4j.analysis.validate.rule.Subject;
import dev.cfn4j.analysis.validate.rule.TemplateRule;
import dev.cfn4j.analysis.validate.rule.Words;
import dev.cfn4j.analysis.validate.scenario.Scenario;
import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.spec.Identity;
import dev.cfn4j.spec.ResourceType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Fires where two resources of one type have the same values in all properties that identify them, so that one cannot be made. */
public final class DuplicateIdentifier implements TemplateRule {
    /** Their registry identifier is made by AWS, but this name must be unique in an account and region as well. */
    private static final Map<String, List<String>> NAMES = Map.of("AWS::CodeBuild::Project", List.of("Name"));

    @Override
    public RuleDoc doc() {
        return RuleDoc.of(Family.RESOURCE_IDENTIFIER)
                .explains(
                        "Two resources with the same identifier are one and the same for AWS; the second cannot be made.")
                .fix("Give one of them another name, or let AWS choose it.")
                .covers("E3019");
    }

    @Override
    public void check(Subject subject, Report report) {
        Map<Key, List<TemplateResource>> byKey = new LinkedHashMap<>();
        for (TemplateResource resource : subject.template().resources().values()) {
            key(subject, resource)
                    .ifPresent(key ->
                            byKey.computeIfAbsent(key, it -> new ArrayList<>()).add(resource));
        }
        byKey.forEach((key, resources) -> {
            for (TemplateResource resource : resources) {
                resources.stream()
                        .filter(other -> !other.equals(resource) && canMeet(subject, resource, other))
                        .findFirst()
                        .ifPresent(other -> report(key, resource, other, report));
            }
        });
    }

    private void report(Key key, TemplateResource resource, TemplateResource other, Report report) {
        List<String> names = List.copyOf(key.values().keySet());
        Place properties = resource.place().child("Properties");
        report.add(
                this,
                names.size() == 1 ? properties.child(names.get(0)) : properties,
                "%s and %s are both %s with the same %s, which must be unique"
                        .formatted(resource.logicalId(), other.logicalId(), key.type(), Words.all(names)),
                "Give one of them another " + names.get(names.size() - 1) + ".");
    }

    /** Two resources under conditions that exclude each other are never there together. */
    private static boolean canMeet(Subject subject, TemplateResource one, TemplateResource other) {
        Optional<Scenario> there = where(Optional.of(subject.conditions().anywhere()), one);
        return where(there, other).isPresent();
    }

    private static Optional<Scenario> where(Optional<Scenario> scenario, TemplateResource resource) {
        return resource.condition()
                .map(condition -> scenario.flatMap(it -> it.with(condition, true)))
                .orElse(scenario);
    }

    private static Optional<Key> key(Subject subject, TemplateResource resource) {
        Optional<List<String>> names = subject.findType(resource).flatMap(DuplicateIdentifier::names);
        Map<String, Node> values = new LinkedHashMap<>();
        for (String name : names.orElse(List.of())) {
            Optional<Node> value =
                    resource.properties().flatMap(node -> node.find(name)).filter(DuplicateIdentifier::isOneValue);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            values.put(name, value.get());
        }
        return values.isEmpty() ? Optional.empty() : Optional.of(new Key(resource.type(), values));
    }

    private static boolean isOneValue(Node node) {
        return !Intrinsic.isNoValue(node)
                && Intrinsic.of(node)
                        .filter(it -> it.function().equals("Fn::If"))
                        .isEmpty();
    }

    /** The properties that identify a resource, if the template gives all of them. */
    private static Optional<List<String>> names(ResourceType type) {
        List<String> named = NAMES.get(type.name());
        Identity identity = type.identity();
        return named != null
                ? Optional.of(named)
                : Optional.of(identity.primary())
                        .filter(primary -> type.properties().keySet().containsAll(primary));
    }

    private record Key(String type, Map<String, Node> values) {}
}
