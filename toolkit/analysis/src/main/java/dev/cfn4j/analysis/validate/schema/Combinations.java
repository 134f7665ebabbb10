package dev.cfn4j.analysis.validate.schema;

import dev.cfn4j.analysis.template.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keywords that combine schemas. What cannot be decided stays undecided through all of them. */
final class Combinations {
    private static final int MOST_ALTERNATIVES = 2;

    private Combinations() {}

    static Keyword allOf(List<Schema> schemas) {
        return (node, place, run) -> schemas.forEach(schema -> schema.check(node, place, run));
    }

    static Keyword anyOf(List<Schema> schemas) {
        return (node, place, run) -> {
            List<Evaluation> failed = new ArrayList<>();
            boolean unknown = false;
            for (Schema schema : schemas) {
                Evaluation tried = schema.tried(node, place, run);
                if (tried.holds()) {
                    return;
                }
                unknown |= tried.isOpen();
                failed.add(tried);
            }
            if (unknown) {
                run.unknown();
            } else {
                addNearest(failed, place, run);
            }
        };
    }

    static Keyword oneOf(List<Schema> schemas) {
        return (node, place, run) -> {
            List<Evaluation> failed = new ArrayList<>();
            boolean unknown = false;
            int holding = 0;
            for (Schema schema : schemas) {
                Evaluation tried = schema.tried(node, place, run);
                if (tried.holds()) {
                    holding++;
                } else {
                    unknown |= tried.isOpen();
                    failed.add(tried);
                }
            }
            if (unknown && holding < 2) {
                run.unknown();
            } else if (holding == 0) {
                addNearest(failed, place, run);
            } else if (holding > 1) {
                run.problem(place, "must be one of several alternatives, and fits " + holding + " of them");
            }
        };
    }

    /**
     * Where each alternative asks for something else of the value itself, all are said; else the one with the fewest problems is
     * taken for the one that was meant.
     */
    private static void addNearest(List<Evaluation> failed, Place place, Evaluation run) {
        List<String> asked = failed.stream()
                .filter(it -> it.problems().size() == 1)
                .map(it -> it.problems().get(0))
                .filter(it -> it.place() == place)
                .map(Problem::text)
                .distinct()
                .toList();
        if (asked.size() == failed.size()) {
            run.problem(place, said(asked));
            return;
        }
        failed.stream().min(Comparator.comparingInt(it -> it.problems().size())).ifPresent(run::add);
    }

    private static String said(List<String> asked) {
        String some = String.join(", or ", asked.subList(0, Math.min(asked.size(), MOST_ALTERNATIVES)));
        return asked.size() > MOST_ALTERNATIVES
                ? some + ", or one of " + (asked.size() - MOST_ALTERNATIVES) + " more"
                : some;
    }

    static Keyword not(Schema schema, String inWords) {
        return (node, place, run) -> {
            Evaluation tried = schema.tried(node, place, run);
            if (tried.isOpen()) {
                run.unknown();
            } else if (tried.problems().isEmpty()) {
                run.problem(place, "must not be so: " + inWords);
            }
        };
    }

    static Keyword conditional(Schema condition, @Nullable Schema then, @Nullable Schema otherwise, String inWords) {
        return (node, place, run) -> {
            Evaluation tried = condition.tried(node, place, run);
            if (tried.isOpen()) {
                run.unknown();
                return;
            }
            boolean holds = tried.problems().isEmpty();
            Schema next = holds ? then : otherwise;
            if (next != null) {
                Evaluation aside = run.aside(holds && !inWords.isEmpty() ? inWords : null);
                if (next == Schema.NONE) {
                    aside.problem(place, "must not be so");
                } else {
                    next.check(node, place, aside);
                }
                run.add(aside);
            }
        };
    }

    /** Functions within are compared as they are written. */
    static Keyword literally(Schema schema) {
        return (node, place, run) -> {
            Evaluation aside = run.literally();
            schema.check(node, place, aside);
            run.add(aside);
        };
    }
}
