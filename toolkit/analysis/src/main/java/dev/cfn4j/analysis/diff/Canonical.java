package dev.cfn4j.analysis.diff;

import dev.cfn4j.analysis.template.Intrinsic;
import dev.cfn4j.analysis.template.Intrinsic.Choice;
import dev.cfn4j.analysis.template.TemplateParameter;
import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.node.Node.ListNode;
import dev.cfn4j.dsl.node.Node.ObjectNode;
import dev.cfn4j.dsl.node.Node.StringNode;
import dev.cfn4j.spec.Shape;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Brings values that mean the same to CloudFormation into the same form, so that they are equal as trees. */
final class Canonical {
    private Canonical() {}

    static boolean same(Node before, Node after, Expected expected) {
        return before.equals(after) || of(before, expected).equals(of(after, expected));
    }

    static Node of(Node node, Expected at) {
        Expected expected = at.seeing(node);
        Optional<Intrinsic> function = Intrinsic.of(node);
        if (function.isPresent()) {
            return function.flatMap(Intrinsic::choice)
                    .map(choice -> choice(choice, expected))
                    .orElse(node);
        }
        if (node instanceof ListNode list) {
            return list(list, expected);
        }
        if (node instanceof ObjectNode object) {
            Map<String, Node> members = new LinkedHashMap<>();
            object.members().forEach((name, member) -> members.put(name, of(member, expected.member(name))));
            return new ObjectNode(members);
        }
        return scalar(node, expected);
    }

    private static Node choice(Choice choice, Expected expected) {
        List<Node> arguments = List.of(
                new StringNode(choice.condition()), of(choice.then(), expected), of(choice.otherwise(), expected));
        return new ObjectNode(Map.of("Fn::If", new ListNode(arguments)));
    }

    private static Node list(ListNode list, Expected expected) {
        List<Node> items = new ArrayList<>();
        list.items().forEach(item -> items.add(of(item, expected.item())));
        if (expected.order() == Expected.Order.NONE && items.size() == 1) {
            return items.get(0);
        }
        if (!expected.isOrdered()) {
            items.sort(Comparator.comparing(Canonical::key));
        }
        return new ListNode(items);
    }

    /** Where the facts know a scalar, {@code 5} is {@code "5"} and {@code true} is {@code "true"}. */
    private static Node scalar(Node node, Expected expected) {
        return expected.shape() instanceof Shape.Scalar
                ? TemplateParameter.scalar(node).<Node>map(StringNode::new).orElse(node)
                : node;
    }

    /** Any total order will do that does not depend on the order of members. */
    private static String key(Node node) {
        if (node instanceof ObjectNode object) {
            StringBuilder text = new StringBuilder();
            object.members().entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .forEach(member -> text.append(member.getKey())
                            .append('=')
                            .append(key(member.getValue()))
                            .append(';'));
            return text.toString();
        }
        return node.toString();
    }
}
