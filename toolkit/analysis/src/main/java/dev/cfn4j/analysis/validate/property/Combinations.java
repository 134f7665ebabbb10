package dev.cfn4j.analysis.validate.property;

import dev.cfn4j.analysis.template.Place;
import dev.cfn4j.analysis.validate.rule.PropertyObject;
import dev.cfn4j.analysis.validate.rule.Words;
import dev.cfn4j.analysis.validate.scenario.Scenario;
import dev.cfn4j.spec.PresenceRule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds how an object breaks what its members must, or must not, be together, under some conditions. */
final class Combinations {
    private static final int MOST_TRIED = 64;

    private final PropertyObject object;
    private final Map<String, Broken> broken = new LinkedHashMap<>();

    private Combinations(PropertyObject object) {
        this.object = object;
    }

    /** Where a rule is broken, and how. */
    record Broken(Place place, String message) {}

    static List<Broken> of(PresenceRule presence, PropertyObject object) {
        Combinations combinations = new Combinations(object);
        if (presence instanceof PresenceRule.Requires requires) {
            combinations.requires(requires);
        } else if (presence instanceof PresenceRule.Excludes excludes) {
            combinations.excludes(excludes);
        } else if (presence instanceof PresenceRule.AnyOf anyOf) {
            combinations.none(anyOf.groups(), "at least");
        } else if (presence instanceof PresenceRule.OneOf oneOf
                && !oneOf.groups().contains(List.of())) {
            combinations.none(oneOf.groups(), "exactly");
            combinations.several(oneOf.groups());
        }
        return List.copyOf(combinations.broken.values());
    }

    /** All members that a rule about groups names; none for other rules. */
    static Set<String> grouped(PresenceRule presence) {
        List<List<String>> groups = presence instanceof PresenceRule.OneOf oneOf
                ? oneOf.groups()
                : presence instanceof PresenceRule.AnyOf anyOf ? anyOf.groups() : List.of();
        return groups.stream().flatMap(List::stream).collect(Collectors.toSet());
    }

    private void requires(PresenceRule.Requires requires) {
        for (String other : requires.others()) {
            where(List.of(requires.member()), List.of(other))
                    .ifPresent(found -> add(
                            object.place(),
                            "has %s, which needs %s too"
                                    .formatted(Words.quoted(requires.member()), Words.quoted(other)),
                            found));
        }
    }

    private void excludes(PresenceRule.Excludes excludes) {
        for (String other : excludes.others()) {
            where(List.of(excludes.member(), other), List.of())
                    .ifPresent(found -> add(
                            object.place().child(other),
                            "has both %s and %s, of which only one may be given"
                                    .formatted(Words.quoted(excludes.member()), Words.quoted(other)),
                            found));
        }
    }

    /** No group is complete: of each, something is absent. */
    private void none(List<List<String>> groups, String quantity) {
        for (Set<String> absent : oneOfEach(groups)) {
            Optional<Scenario> found = where(List.of(), absent);
            if (found.isPresent()) {
                add(object.place(), "needs %s one of %s".formatted(quantity, said(groups)), found.get());
                return;
            }
        }
    }

    private void several(List<List<String>> groups) {
        for (List<String> one : groups) {
            for (List<String> other : groups) {
                Set<String> both = new LinkedHashSet<>(one);
                both.addAll(other);
                Optional<Scenario> found = one.equals(other) ? Optional.empty() : where(both, List.of());
                found.ifPresent(it -> add(
                        object.place().child(one.get(0)),
                        "needs exactly one of %s, found %s and %s"
                                .formatted(said(groups), Words.all(one), Words.all(other)),
                        it));
            }
        }
    }

    private Optional<Scenario> where(Collection<String> present, Collection<String> absent) {
        boolean hopeless =
                present.stream().anyMatch(name -> !object.members().names().contains(name));
        return hopeless ? Optional.empty() : object.members().where(present, absent);
    }

    private void add(Place place, String problem, Scenario found) {
        String message = "%s %s%s (%s)".formatted(object.name(), problem, object.where(found), object.typeName());
        broken.putIfAbsent(place.element(), new Broken(place, message));
    }

    /** All ways to take one member of each group, as many as are tried. */
    private static List<Set<String>> oneOfEach(List<List<String>> groups) {
        List<Set<String>> ways = List.of(Set.of());
        for (List<String> group : groups) {
            List<Set<String>> more = new ArrayList<>();
            for (Set<String> way : ways) {
                for (String member : group) {
                    Set<String> next = new LinkedHashSet<>(way);
                    next.add(member);
                    more.add(next);
                }
            }
            ways = more.size() > MOST_TRIED ? more.subList(0, MOST_TRIED) : more;
        }
        return ways;
    }

    private static String said(List<List<String>> groups) {
        return groups.stream().map(Words::all).collect(Collectors.joining("; "));
    }
}
