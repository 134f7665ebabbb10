package dev.cfn4j.analysis.diff;

import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.node.Node.BooleanNode;
import dev.cfn4j.dsl.node.Node.ListNode;
import dev.cfn4j.dsl.node.Node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Fn::Equals, Fn::And, Fn::Or, Fn::Not and Condition, decided as far as their arguments are known. */
final class ConditionFunctions {
    private final Resolution resolution;
    private final Function<String, Node> named;

    /**
     * Decides by these values.
     *
     * @param named what the condition of a name decides
     */
    ConditionFunctions(Resolution resolution, Function<String, Node> named) {
        this.resolution = resolution;
        this.named = named;
    }

    /** A boolean, or the condition with all filled in that is known, which is the same for conditions that decide the same. */
    Node decide(Node condition) {
        Map<String, Node> members = condition.membersOrNone();
        if (members.size() != 1) {
            return condition;
        }
        Map.Entry<String, Node> only = members.entrySet().iterator().next();
        Node argument = only.getValue();
        List<Node> arguments = argument instanceof ListNode list ? list.items() : List.of();
        return switch (only.getKey()) {
            case "Condition" -> argument.text().map(named).orElse(condition);
            case "Fn::Equals" -> arguments.size() == 2 ? equal(arguments) : condition;
            case "Fn::Not" -> arguments.size() == 1 ? not(decide(arguments.get(0))) : condition;
            case "Fn::And" -> all("Fn::And", arguments, true);
            case "Fn::Or" -> all("Fn::Or", arguments, false);
            default -> resolution.of(condition, Expected.NOTHING);
        };
    }

    private Node equal(List<Node> arguments) {
        Node one = text(arguments.get(0));
        Node other = text(arguments.get(1));
        if (one.equals(other)) {
            return new BooleanNode(true);
        }
        if (Pieces.surelyDiffer(one, other, (before, after) -> false)) {
            return new BooleanNode(false);
        }
        return new ObjectNode(Map.of("Fn::Equals", new ListNode(List.of(one, other))));
    }

    private Node text(Node node) {
        Node resolved = resolution.of(node, Expected.NOTHING);
        return new Pieces().add(resolved).node().orElse(resolved);
    }

    private static Node not(Node decided) {
        return decided instanceof BooleanNode bool
                ? new BooleanNode(!bool.value())
                : new ObjectNode(Map.of("Fn::Not", new ListNode(List.of(decided))));
    }

    /** An argument that is not neutral decides alone; neutral ones drop out. */
    private Node all(String function, List<Node> arguments, boolean neutral) {
        List<Node> rest = new ArrayList<>();
        for (Node argument : arguments) {
            Node decided = decide(argument);
            if (decided.equals(new BooleanNode(!neutral))) {
                return decided;
            }
            if (!decided.equals(new BooleanNode(neutral))) {
                rest.add(decided);
            }
        }
        return rest.isEmpty() ? new BooleanNode(neutral) : new ObjectNode(Map.of(function, new ListNode(rest)));
    }
}
