package dev.cfn4j.analysis.validate.property;

import dev.cfn4j.analysis.validate.rule.Family;
import dev.cfn4j.analysis.validate.rule.ObjectRule;
import dev.cfn4j.analysis.validate.rule.PropertyObject;
import dev.cfn4j.analysis.validate.rule.Report;
import dev.cfn4j.analysis.validate.rule.RuleDoc;
import dev.cfn4j.analysis.validate.rule.Words;
import dev.cfn4j.spec.PresenceRule;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Fires where properties are given together that exclude each other, or without those that they need. */
public final class PropertyCombination implements ObjectRule {
    @Override
    public RuleDoc doc() {
        return RuleDoc.of(Family.PROPERTY_COMBINATION).covers("E3014", "E3018", "E3020", "E3021", "E3058");
    }

    @Override
    public void check(PropertyObject object, Report report) {
        Set<Set<String>> said = new HashSet<>();
        for (PresenceRule presence : object.definition().presence()) {
            boolean broken = isDecided(object, presence) && !presence.allows(object.members());
            if (broken && said.add(names(presence).collect(Collectors.toSet()))) {
                report.add(
                        this,
                        object.place(),
                        "%s %s (%s)".formatted(object.name(), expectation(presence, object), object.typeName()));
            }
        }
    }

    private static boolean isDecided(PropertyObject object, PresenceRule presence) {
        boolean trivial =
                presence instanceof PresenceRule.OneOf oneOf && oneOf.groups().contains(List.of());
        return !object.open()
                && !trivial
                && names(presence).noneMatch(name -> object.doubtful().containsKey(name));
    }

    private static Stream<String> names(PresenceRule presence) {
        if (presence instanceof PresenceRule.OneOf oneOf) {
            return oneOf.groups().stream().flatMap(List::stream);
        }
        if (presence instanceof PresenceRule.AnyOf anyOf) {
            return anyOf.groups().stream().flatMap(List::stream);
        }
        if (presence instanceof PresenceRule.Requires requires) {
            return Stream.concat(Stream.of(requires.member()), requires.others().stream());
        }
        PresenceRule.Excludes excludes = (PresenceRule.Excludes) presence;
        return Stream.concat(Stream.of(excludes.member()), excludes.others().stream());
    }

    private static String expectation(PresenceRule presence, PropertyObject object) {
        Set<String> members = object.members();
        if (presence instanceof PresenceRule.OneOf oneOf) {
            return "needs exactly one of " + groups(oneOf.groups()) + ", found " + found(oneOf.groups(), members);
        }
        if (presence instanceof PresenceRule.AnyOf anyOf) {
            return "needs at least one of " + groups(anyOf.groups());
        }
        if (presence instanceof PresenceRule.Requires requires) {
            return "has %s, which needs %s too"
                    .formatted(
                            Words.quoted(requires.member()),
                            Words.all(requires.others().stream()
                                    .filter(name -> !members.contains(name))
                                    .toList()));
        }
        PresenceRule.Excludes excludes = (PresenceRule.Excludes) presence;
        return "has both %s and %s, of which only one may be given"
                .formatted(
                        Words.quoted(excludes.member()),
                        Words.all(excludes.others().stream()
                                .filter(members::contains)
                                .toList()));
    }

    private static String groups(List<List<String>> groups) {
        return groups.stream().map(Words::all).collect(Collectors.joining("; "));
    }

    private static String found(List<List<String>> groups, Set<String> members) {
        List<List<String>> complete =
                groups.stream().filter(members::containsAll).toList();
        return complete.isEmpty() ? "none" : groups(complete);
    }
}
