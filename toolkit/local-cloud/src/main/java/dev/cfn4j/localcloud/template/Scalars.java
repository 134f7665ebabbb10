package dev.cfn4j.localcloud.template;

import dev.cfn4j.dsl.node.Node;
import java.util.List;
import java.util.Optional;

/** CloudFormation takes numbers and booleans as text wherever text is wanted. */
public final class Scalars {
    private Scalars() {}

    /** The text of a string, number or boolean. */
    public static Optional<String> text(Node node) {
        if (node instanceof Node.NumberNode number) {
            return Optional.of(number.value().toPlainString());
        }
        if (node instanceof Node.BooleanNode bool) {
            return Optional.of(Boolean.toString(bool.value()));
        }
        return node.text();
    }

    /** The texts of a list's scalar items; a scalar alone is a list of one. */
    public static List<String> texts(Node node) {
        List<Node> items = node instanceof Node.ListNode list ? list.items() : List.of(node);
        return items.stream().flatMap(item -> text(item).stream()).toList();
    }
}
