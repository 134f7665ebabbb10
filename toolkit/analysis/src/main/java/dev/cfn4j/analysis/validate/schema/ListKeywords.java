package dev.cfn4j.analysis.validate.schema;

import dev.cfn4j.analysis.template.Place;
import dev.cfn4j.analysis.validate.rule.Words;
import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.node.Node.ListNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Keywords about lists. */
final class ListKeywords {
    private ListKeywords() {}

    static Keyword items(Schema schema, int prefix) {
        return (node, place, run) -> {
            if (node instanceof ListNode list) {
                for (int i = prefix; i < list.items().size(); i++) {
                    item(schema, list.items().get(i), place.child(i), run);
                }
            }
        };
    }

    static Keyword prefixItems(List<Schema> schemas) {
        return (node, place, run) -> {
            if (node instanceof ListNode list) {
                for (int i = 0; i < Math.min(schemas.size(), list.items().size()); i++) {
                    item(schemas.get(i), list.items().get(i), place.child(i), run);
                }
            }
        };
    }

    private static void item(Schema schema, Node item, Place place, Evaluation run) {
        if (!run.vanishes(item)) {
            schema.check(item, place, run);
        }
    }

    static Keyword size(BigDecimal limit, boolean atMost) {
        int number = limit.intValue();
        return (node, place, run) -> {
            if (node instanceof ListNode list) {
                int size = present(list, run).size();
                if (atMost ? size > number : size < number) {
                    run.problem(
                            place,
                            "must have at %s %d items, not %d".formatted(atMost ? "most" : "least", number, size));
                }
            }
        };
    }

    static Keyword contains(Schema schema, String inWords) {
        return (node, place, run) -> {
            if (node instanceof ListNode list) {
                boolean unknown = false;
                for (int i = 0; i < list.items().size(); i++) {
                    Evaluation tried = schema.tried(list.items().get(i), place.child(i), run);
                    if (tried.holds()) {
                        return;
                    }
                    unknown |= tried.isUnknown();
                }
                if (unknown) {
                    run.unknown();
                } else {
                    run.problem(place, "must have an item that " + inWords);
                }
            }
        };
    }

    static Keyword unique() {
        return (node, place, run) -> {
            if (node instanceof ListNode list) {
                Set<Node> seen = new HashSet<>();
                for (Node item : present(list, run)) {
                    if (!seen.add(item)) {
                        run.problem(place, "must not have an item twice");
                        return;
                    }
                }
            }
        };
    }

    /** No two items may have the same values under all these keys; an item without one of them is left alone. */
    static Keyword uniqueKeys(List<String> keys) {
        return (node, place, run) -> {
            if (node instanceof ListNode list) {
                Set<List<Node>> seen = new HashSet<>();
                for (Node item : present(list, run)) {
                    List<Node> values = keyValues(item, keys);
                    if (values.size() == keys.size() && !seen.add(values)) {
                        run.problem(place, "must not have two items with the same " + Words.all(keys));
                        return;
                    }
                }
            }
        };
    }

    private static List<Node> keyValues(Node item, List<String> keys) {
        Map<String, Node> members = item.membersOrNone();
        List<Node> values = new ArrayList<>();
        for (String key : keys) {
            Node value = members.get(key);
            if (value != null) {
                values.add(value);
            }
        }
        return values;
    }

    private static List<Node> present(ListNode list, Evaluation run) {
        List<Node> present = new ArrayList<>(list.items());
        present.removeIf(run::vanishes);
        return present;
    }
}
