package dev.cfn4j.analysis.validate.schema;

import dev.cfn4j.analysis.validate.property.Patterns;
import dev.cfn4j.analysis.validate.rule.Words;
import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.node.Node.ObjectNode;
import dev.cfn4j.dsl.node.Node.StringNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Keywords about the members of objects. */
final class ObjectKeywords {
    private ObjectKeywords() {}

    static Keyword properties(Map<String, Schema> schemas) {
        return (node, place, run) -> {
            if (node instanceof ObjectNode object) {
                Map<String, Node> members = run.members(object);
                for (Map.Entry<String, Node> member : members.entrySet()) {
                    Schema schema = schemas.get(member.getKey());
                    if (schema != null && schema != Schema.ANY) {
                        schema.check(member.getValue(), place.child(member.getKey()), run);
                    }
                }
            }
        };
    }

    static Keyword patternProperties(Map<String, Schema> schemas) {
        return (node, place, run) -> {
            if (node instanceof ObjectNode object) {
                run.members(object)
                        .forEach((name, member) -> schemas.forEach((pattern, schema) -> {
                            if (!isSpecial(name) && Patterns.finds(pattern, name)) {
                                schema.check(member, place.child(name), run);
                            }
                        }));
            }
        };
    }

    /** What is said of members that no other keyword names. */
    static Keyword additional(Set<String> named, Set<String> patterns, @Nullable Schema schema) {
        List<String> names = new ArrayList<>(named);
        return (node, place, run) -> {
            if (node instanceof ObjectNode object) {
                run.members(object).forEach((name, member) -> {
                    if (named.contains(name)
                            || isSpecial(name)
                            || patterns.stream().anyMatch(it -> Patterns.finds(it, name))) {
                        return;
                    }
                    if (schema == null || schema == Schema.NONE) {
                        run.problem(place.child(name), notKnown(names), Words.didYouMean(name, names));
                    } else {
                        schema.check(member, place.child(name), run);
                    }
                });
            }
        };
    }

    private static String notKnown(List<String> names) {
        return names.isEmpty() ? "is not known" : "is not known; expected " + Words.any(names);
    }

    static Keyword propertyNames(Schema schema) {
        return (node, place, run) -> {
            if (node instanceof ObjectNode object) {
                for (String name : run.members(object).keySet()) {
                    if (!isSpecial(name)) {
                        schema.check(new StringNode(name), place.child(name), run);
                    }
                }
            }
        };
    }

    static Keyword size(BigDecimal limit, boolean atMost) {
        int number = limit.intValue();
        return (node, place, run) -> {
            if (node instanceof ObjectNode object && !isOpen(object)) {
                int size = run.members(object).size();
                if (atMost ? size > number : size < number) {
                    run.problem(
                            place,
                            "must have at %s %d members, not %d".formatted(atMost ? "most" : "least", number, size));
                }
            }
        };
    }

    /** Whether further members come from a loop or an included piece. */
    static boolean isOpen(ObjectNode object) {
        for (String name : object.members().keySet()) {
            if (isSpecial(name)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSpecial(String name) {
        return name.startsWith("Fn::");
    }
}
