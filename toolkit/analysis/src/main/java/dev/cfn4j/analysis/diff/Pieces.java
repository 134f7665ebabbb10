package dev.cfn4j.analysis.diff;

import dev.cfn4j.analysis.template.Intrinsic;
import dev.cfn4j.analysis.template.TemplateParameter;
import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.node.Node.ListNode;
import dev.cfn4j.dsl.node.Node.ObjectNode;
import dev.cfn4j.dsl.node.Node.StringNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;

/** A text in pieces: literal ones, and such that stand for what is known at deployment only. One form for Ref, Sub and Join. */
final class Pieces {
    private static final int LARGEST = 50_000;

    private final List<Node> pieces = new ArrayList<>();
    private int size;

    /** Adds a literal text. */
    Pieces add(String text) {
        size += text.length();
        if (size > LARGEST) {
            return this;
        }
        int last = pieces.size() - 1;
        if (last >= 0 && pieces.get(last) instanceof StringNode before) {
            pieces.set(last, new StringNode(before.value() + text));
        } else if (!text.isEmpty()) {
            pieces.add(new StringNode(text));
        }
        return this;
    }

    /** Adds a value that was resolved before: a scalar, pieces, or anything that stands for a text. */
    Pieces add(Node resolved) {
        Optional<String> literal = TemplateParameter.scalar(resolved);
        if (literal.isPresent()) {
            return add(literal.get());
        }
        Optional<List<Node>> inner = inner(resolved);
        if (inner.isPresent()) {
            inner.get().forEach(this::add);
        } else if (size <= LARGEST) {
            size += sizeOf(resolved, LARGEST);
            pieces.add(resolved);
        }
        return this;
    }

    /** How large a value is, counted no further than the limit: nested texts can double at each level. */
    private static int sizeOf(Node node, int limit) {
        int size = 1;
        for (Node below : node instanceof ListNode list
                ? list.items()
                : node.membersOrNone().values()) {
            if (size > limit) {
                break;
            }
            size += sizeOf(below, limit - size);
        }
        return size;
    }

    /** The text: a plain string or a single reference where it is no more than that; empty where it is too large to look at. */
    Optional<Node> node() {
        if (size > LARGEST) {
            return Optional.empty();
        }
        if (pieces.isEmpty()) {
            return Optional.of(new StringNode(""));
        }
        return Optional.of(
                pieces.size() == 1 ? pieces.get(0) : new ObjectNode(Map.of(Intrinsic.TEXT, new ListNode(pieces))));
    }

    private static Optional<List<Node>> inner(Node node) {
        return node.membersOrNone().size() == 1 && node.find(Intrinsic.TEXT).orElse(null) instanceof ListNode list
                ? Optional.of(list.items())
                : Optional.empty();
    }

    /**
     * Whether two resolved values that are not equal differ whatever the unknown pieces turn out to be.
     *
     * @param distinct whether two unknown pieces are known to stand for different texts
     */
    static boolean surelyDiffer(Node one, Node other, BiPredicate<Node, Node> distinct) {
        if (isLiteral(one) && isLiteral(other)) {
            return true;
        }
        List<Node> before = new Pieces().add(one).pieces;
        List<Node> after = new Pieces().add(other).pieces;
        stripEnds(before, after);
        if (before.size() == 1 && after.size() == 1 && distinct.test(before.get(0), after.get(0))) {
            return true;
        }
        return before.stream().allMatch(StringNode.class::isInstance)
                && after.stream().allMatch(StringNode.class::isInstance);
    }

    private static boolean isLiteral(Node node) {
        if (node instanceof ListNode list) {
            return list.items().stream().allMatch(Pieces::isLiteral);
        }
        return Intrinsic.of(node).isEmpty()
                && node.membersOrNone().values().stream().allMatch(Pieces::isLiteral);
    }

    private static void stripEnds(List<Node> before, List<Node> after) {
        while (!before.isEmpty() && !after.isEmpty() && before.get(0).equals(after.get(0))) {
            before.remove(0);
            after.remove(0);
        }
        while (!before.isEmpty() && !after.isEmpty() && last(before).equals(last(after))) {
            before.remove(before.size() - 1);
            after.remove(after.size() - 1);
        }
    }

    private static Node last(List<Node> pieces) {
        return pieces.get(pieces.size() - 1);
    }
}
