package dev.cfn4j.analysis.validate.schema;

import dev.cfn4j.analysis.template.Place;
import dev.cfn4j.analysis.validate.rule.Words;
import dev.cfn4j.dsl.node.Node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Keywords about which members must, and must not, be there together. */
final class PresenceKeywords {
    private PresenceKeywords() {}

    /** Judges an object whose members are all in sight. */
    private interface Members {
        void check(Set<String> names, Place place, Evaluation run);
    }

    private static Keyword of(Members check) {
        return (node, place, run) -> {
            if (node instanceof ObjectNode object) {
                if (ObjectKeywords.isOpen(object) || run.isDoubtful(object)) {
                    run.unknown();
                } else {
                    check.check(run.members(object).keySet(), place, run);
                }
            }
        };
    }

    static Keyword required(List<String> names) {
        return of((present, place, run) -> {
            if (!present.containsAll(names)) {
                List<String> missing =
                        names.stream().filter(name -> !present.contains(name)).toList();
                run.problem(place, "must have " + Words.all(missing));
            }
        });
    }

    /** Exactly one of these. */
    static Keyword exactlyOne(List<String> names) {
        return of((present, place, run) -> {
            int count = 0;
            for (String name : names) {
                count += present.contains(name) ? 1 : 0;
            }
            if (count == 0) {
                run.problem(place, "must have " + Words.any(names));
            }
            if (count > 1) {
                List<String> found = names.stream().filter(present::contains).toList();
                found.forEach(name -> run.problem(place.child(name), "must not stand beside " + others(found, name)));
            }
        });
    }

    /** At least one of these. */
    static Keyword atLeastOne(List<String> names) {
        return of((present, place, run) -> {
            if (names.stream().noneMatch(present::contains)) {
                run.problem(place, "must have " + Words.any(names));
            }
        });
    }

    static Keyword dependentRequired(Map<String, List<String>> dependent) {
        return of((present, place, run) -> dependent.forEach((name, needed) -> {
            List<String> missing =
                    needed.stream().filter(it -> !present.contains(it)).toList();
            if (present.contains(name) && !missing.isEmpty()) {
                run.problem(place, "must have " + Words.all(missing) + ", as it has " + Words.quoted(name));
            }
        }));
    }

    static Keyword dependentExcluded(Map<String, List<String>> dependent) {
        return of((present, place, run) -> dependent.forEach((name, excluded) -> {
            if (present.contains(name)) {
                excluded.stream()
                        .filter(present::contains)
                        .forEach(it -> run.problem(place.child(it), "must not stand beside " + Words.quoted(name)));
            }
        }));
    }

    private static String others(List<String> found, String name) {
        return Words.all(found.stream().filter(it -> !it.equals(name)).toList());
    }
}
