package dev.cfn4j.analysis.validate.function;

import dev.cfn4j.analysis.template.Intrinsic;
import dev.cfn4j.analysis.template.Place;
import dev.cfn4j.analysis.template.TemplateParameter;
import dev.cfn4j.analysis.validate.rule.Words;
import dev.cfn4j.analysis.validate.scenario.Result;
import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.node.Node.ListNode;
import dev.cfn4j.dsl.node.Node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** What an argument of a function must look like. */
interface Form {
    /** Tells what is wrong with the argument. */
    void check(Place place, Node node, Complaints complaints);

    /** A literal or the result of one of these functions. */
    static Form scalar(String expected, Predicate<String> fits, Set<String> functions) {
        return (place, node, complaints) -> {
            if (!complaints.function(place, node, expected, functions, Result.SCALAR)) {
                Optional<String> text = TemplateParameter.scalar(node);
                if (text.isEmpty() || !fits.test(text.get())) {
                    complaints.add(place, expected, Words.describe(node));
                }
            }
        };
    }

    /** Any text, or the result of one of these functions. */
    static Form text(String... functions) {
        return scalar("a text", any -> true, Set.of(functions));
    }

    /** A text that stands there as it is. */
    static Form literal(String expected) {
        return (place, node, complaints) -> {
            if (node.text().isEmpty()) {
                complaints.add(place, expected, Words.describe(node));
            }
        };
    }

    /** A whole number within these, or the result of one of these functions. */
    static Form integer(int least, int most, String... functions) {
        Predicate<String> fits =
                text -> text.matches("\\d{1,9}") && Integer.parseInt(text) >= least && Integer.parseInt(text) <= most;
        String bound = most == Integer.MAX_VALUE ? " from " + least : " from " + least + " to " + most;
        return scalar("an integer" + bound, fits, Set.of(functions));
    }

    /** A list of such items, or the result of one of these functions. */
    static Form list(Form item, String... functions) {
        Set<String> allowed = Set.of(functions);
        return (place, node, complaints) -> {
            if (node instanceof ListNode list) {
                for (int i = 0; i < list.items().size(); i++) {
                    item.check(place.child(i), list.items().get(i), complaints);
                }
            } else if (!complaints.function(place, node, "a list", allowed, Result.LIST)) {
                complaints.add(place, "a list", Words.describe(node));
            }
        };
    }

    /** Anything, but of functions only these. */
    static Form anything(String... functions) {
        Set<String> allowed = Set.of(functions);
        return (place, node, complaints) -> complaints.function(place, node, "a value", allowed, null);
    }

    /** These arguments in a list, of which the last ones may be left out. */
    static Form tuple(String expected, int least, Form... parts) {
        return (place, node, complaints) -> {
            List<Node> items = node instanceof ListNode list ? list.items() : List.of();
            if (!(node instanceof ListNode) || items.size() < least || items.size() > parts.length) {
                complaints.add(place, expected, Complaints.found(node));
                return;
            }
            for (int i = 0; i < items.size(); i++) {
                parts[i].check(place.child(i), items.get(i), complaints);
            }
        };
    }

    /** So many conditions. */
    static Form conditions(int least, int most) {
        String count = least == most
                ? "a list of " + least + " condition"
                : "a list of " + least + " to " + most + " conditions";
        return (place, node, complaints) -> {
            List<Node> items = node instanceof ListNode list ? list.items() : List.of();
            if (!(node instanceof ListNode) || items.size() < least || items.size() > most) {
                complaints.add(place, count, node instanceof ListNode ? "of " + items.size() : Words.describe(node));
                return;
            }
            for (int i = 0; i < items.size(); i++) {
                complaints.condition(place.child(i), items.get(i));
            }
        };
    }

    /** An object of such values. */
    static Form object(Form value) {
        return (place, node, complaints) -> {
            if (node instanceof ObjectNode object && Intrinsic.of(node).isEmpty()) {
                object.members().forEach((name, member) -> value.check(place.child(name), member, complaints));
            } else {
                complaints.add(place, "an object", Words.describe(node));
            }
        };
    }
}
