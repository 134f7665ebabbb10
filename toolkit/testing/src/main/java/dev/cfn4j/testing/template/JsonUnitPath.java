package dev.cfn4j.testing.template;

import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.node.NodePath;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads the paths of json-unit, in which a dot may part two names or stand in one: the trees tell. */
final class JsonUnitPath {
    private final Node expected;
    private final Node found;

    JsonUnitPath(Node expected, Node found) {
        this.expected = expected;
        this.found = found;
    }

    /** The path in the trees; the text as one element if it leads nowhere. */
    NodePath parse(String text) {
        return parse(text, NodePath.ROOT, Optional.of(expected), Optional.of(found))
                .orElse(NodePath.of(text));
    }

    private static Optional<NodePath> parse(String text, NodePath before, Optional<Node> left, Optional<Node> right) {
        if (text.isEmpty()) {
            return Optional.of(before);
        }
        Set<String> names = new TreeSet<>();
        left.ifPresent(node -> names.addAll(JsonComparison.children(node)));
        right.ifPresent(node -> names.addAll(JsonComparison.children(node)));
        return names.stream()
                .flatMap(name -> rest(text, name).stream()
                        .flatMap(rest -> parse(
                                rest,
                                before.child(name),
                                left.flatMap(node -> JsonComparison.child(node, name)),
                                right.flatMap(node -> JsonComparison.child(node, name)))
                                .stream()))
                .findFirst();
    }

    /** What follows if the text begins with that step. */
    private static Optional<String> rest(String text, String name) {
        for (String step : new String[] {"." + name, "[" + name + "]"}) {
            String rest = text.startsWith(step) ? text.substring(step.length()) : null;
            if (rest != null && (rest.isEmpty() || rest.startsWith(".") || rest.startsWith("["))) {
                return Optional.of(rest);
            }
        }
        return Optional.empty();
    }
}
