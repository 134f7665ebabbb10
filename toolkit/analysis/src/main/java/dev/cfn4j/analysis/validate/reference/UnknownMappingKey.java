package dev.cfn4j.analysis.validate.reference;

import dev.cfn4j.analysis.template.Intrinsic;
import dev.cfn4j.analysis.template.Place;
import dev.cfn4j.analysis.template.TemplateModel;
import dev.cfn4j.analysis.validate.rule.Family;
import dev.cfn4j.analysis.validate.rule.FunctionFamilies;
import dev.cfn4j.analysis.validate.rule.Report;
import dev.cfn4j.analysis.validate.rule.RuleDoc;
import dev.cfn4j.analysis.validate.rule.Subject;
import dev.cfn4j.analysis.validate.rule.TemplateRule;
import dev.cfn4j.analysis.validate.rule.Words;
import dev.cfn4j.analysis.validate.scenario.Possible;
import dev.cfn4j.analysis.validate.scenario.Resolver;
import dev.cfn4j.dsl.finding.Severity;
import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.node.Node.ObjectNode;
import dev.cfn4j.dsl.node.NodePath;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Fires where Fn::FindInMap asks a mapping for a key that it does not have, or that none of its entries has. */
public final class UnknownMappingKey implements TemplateRule {
    @Override
    public RuleDoc doc() {
        return RuleDoc.of(Family.REFERENCE_FINDINMAP)
                .explains(
                        "Fn::FindInMap asks for a key that the mapping does not have; the stack cannot be deployed then.")
                .fix("Add the key to the mapping, or with the language extensions give a DefaultValue.")
                .covers("E1011");
    }

    @Override
    public Family family(NodePath path) {
        return FunctionFamilies.of(path);
    }

    @Override
    public void check(Subject subject, Report report) {
        if (!subject.template().section("Mappings").isEmpty()) {
            Resolver resolver = new Resolver(subject.template(), subject.catalog());
            subject.template().functions().forEach(it -> {
                Place place = it.place();
                Intrinsic function = it.function();
                List<Node> arguments = function.arguments();
                if (function.function().equals("Fn::FindInMap") && arguments.size() == 3) {
                    mapping(subject.template(), arguments.get(0))
                            .ifPresent(mapping ->
                                    keys(subject, resolver, place.child("Fn::FindInMap"), arguments, mapping, report));
                }
            });
        }
    }

    private static Optional<ObjectNode> mapping(TemplateModel template, Node name) {
        return name.text()
                .map(template.section("Mappings")::get)
                .filter(ObjectNode.class::isInstance)
                .map(ObjectNode.class::cast)
                .filter(mapping -> !isOpen(mapping));
    }

    private void keys(
            Subject subject, Resolver resolver, Place place, List<Node> arguments, ObjectNode mapping, Report report) {
        String name = arguments.get(0).text().orElseThrow();
        Optional<Set<String>> firsts = known(subject, resolver, arguments.get(1), place.child(1));
        Optional<Set<String>> seconds = known(subject, resolver, arguments.get(2), place.child(2));
        Set<String> tried = new LinkedHashSet<>(firsts.orElse(mapping.members().keySet()));
        Set<String> found = new LinkedHashSet<>(tried);
        found.retainAll(mapping.members().keySet());
        tell(place.child(1), name, tried, found, mapping.members().keySet(), report);
        if (found.isEmpty() || seconds.isEmpty()) {
            return;
        }
        Set<String> known = new LinkedHashSet<>();
        for (String first : found) {
            Node entries = mapping.members().getOrDefault(first, mapping);
            if (isOpen(entries)) {
                return;
            }
            known.addAll(entries.membersOrNone().keySet());
        }
        Set<String> right = new LinkedHashSet<>(seconds.get());
        right.retainAll(known);
        tell(
                place.child(2),
                found.size() == 1 ? name + "." + found.iterator().next() : name,
                seconds.get(),
                right,
                known,
                report);
    }

    /** An error where no key is right, a warning where some value of a parameter leads to none. */
    private void tell(
            Place place, String mapping, Set<String> tried, Set<String> right, Set<String> keys, Report report) {
        Set<String> wrong = new LinkedHashSet<>(tried);
        wrong.removeAll(right);
        if (!wrong.isEmpty()) {
            String key = wrong.iterator().next();
            report.add(
                    this,
                    right.isEmpty() ? Severity.ERROR : Severity.WARNING,
                    place,
                    "mapping %s has no key %s".formatted(Words.quoted(mapping), Words.all(wrong)),
                    Optional.ofNullable(Words.didYouMean(key, keys))
                            .orElse(keys.isEmpty() ? null : "It has " + Words.all(keys) + "."));
        }
    }

    /** All that a key can be, where that is known. */
    private static Optional<Set<String>> known(Subject subject, Resolver resolver, Node key, Place place) {
        Set<String> texts = new LinkedHashSet<>();
        for (Possible possible :
                resolver.possible(key, place, subject.conditions().anywhere())) {
            if (possible.text().isEmpty()) {
                return Optional.empty();
            }
            texts.add(possible.text().get());
        }
        return Optional.of(texts);
    }

    private static boolean isOpen(Node mapping) {
        return mapping.membersOrNone().keySet().stream()
                .anyMatch(name -> Intrinsic.isFunction(name) || Intrinsic.isLoop(name));
    }
}
