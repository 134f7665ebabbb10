package dev.cfn4j.analysis.diff;

import dev.cfn4j.analysis.template.Attribute;
import dev.cfn4j.analysis.template.Intrinsic;
import dev.cfn4j.analysis.template.Intrinsic.Choice;
import dev.cfn4j.analysis.template.TemplateParameter;
import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.node.Node.BooleanNode;
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

/**
 * Brings values that mean the same to CloudFormation into the same form, so that they are equal as trees; what is known of parameters,
 * conditions and mappings is filled in.
 */
final class Resolution {
    /** Form only: nothing is filled in. */
    static final Resolution OF_FORM = new Resolution(Knowledge.NOTHING);

    /** A total order that does not depend on the order of members. */
    static final Comparator<Node> ANY_ORDER = Comparator.comparing(Resolution::key);

    private final Knowledge knowledge;
    private final TextFunctions texts;
    private final boolean folding;

    Resolution(Knowledge knowledge) {
        this(knowledge, true);
    }

    /**
     * With these names.
     *
     * @param folding whether members of policies that mean the same get the same form
     */
    Resolution(Knowledge knowledge, boolean folding) {
        this.folding = folding;
        this.knowledge = knowledge;
        this.texts = new TextFunctions(knowledge, node -> of(node, Expected.NOTHING));
    }

    /** Whether two values are the same but for their form. */
    static boolean same(Node before, Node after, Expected expected) {
        return before.equals(after) || OF_FORM.of(before, expected).equals(OF_FORM.of(after, expected));
    }

    /** Whether two lists have the same items in any order. */
    static boolean sameItems(ListNode before, ListNode after) {
        return sorted(before).equals(sorted(after));
    }

    private static List<Node> sorted(ListNode list) {
        return list.items().stream()
                .map(item -> OF_FORM.of(item, Expected.NOTHING))
                .sorted(ANY_ORDER)
                .toList();
    }

    /** The value in its one form. */
    Node of(Node node, Expected at) {
        Expected expected = at.seeing(node);
        Optional<Intrinsic> function = Intrinsic.of(node);
        if (function.isPresent()) {
            return function(function.get(), expected);
        }
        if (node instanceof ListNode list) {
            return list(list, expected);
        }
        if (node instanceof ObjectNode object) {
            return object(object, expected);
        }
        return scalar(node, expected);
    }

    private Node object(ObjectNode object, Expected expected) {
        Map<String, Node> members = new LinkedHashMap<>();
        object.members().forEach((name, member) -> {
            Node value = of(member, expected.member(name));
            if (!Intrinsic.isNoValue(value)) {
                boolean policy = folding && expected.order() == Expected.Order.NONE;
                members.put(name, policy ? PolicyForm.of(name, value) : value);
            }
        });
        return new ObjectNode(members);
    }

    private Node list(ListNode list, Expected expected) {
        List<Node> items = new ArrayList<>();
        for (Node item : list.items()) {
            Node value = of(item, expected.item());
            if (!Intrinsic.isNoValue(value)) {
                items.add(value);
            }
        }
        if (expected.order() == Expected.Order.NONE && items.size() == 1) {
            return items.get(0);
        }
        if (!expected.isOrdered()) {
            items.sort(ANY_ORDER);
        }
        return new ListNode(items);
    }

    /** Where the facts know a scalar, {@code 5} is {@code "5"} and {@code true} is {@code "true"}. */
    private static Node scalar(Node node, Expected expected) {
        return expected.shape() instanceof Shape.Scalar
                ? TemplateParameter.scalar(node).<Node>map(StringNode::new).orElse(node)
                : node;
    }

    private Node function(Intrinsic function, Expected expected) {
        Node argument = function.argument();
        return switch (function.function()) {
            case "Ref" -> function.ref().map(knowledge::reference).orElseGet(() -> other(function));
            case "Fn::GetAtt" ->
                Attribute.of(argument)
                        .map(attribute -> knowledge.attribute(attribute.logicalId(), attribute.name()))
                        .orElseGet(() -> other(function));
            case "Fn::If" ->
                function.choice().map(choice -> choice(choice, expected)).orElseGet(() -> other(function));
            case "Fn::FindInMap" -> mapped(function);
            case "Fn::Sub" -> texts.sub(function);
            case "Fn::Join", "Fn::Select", "Fn::Split" -> texts.of(function);
            default -> other(function);
        };
    }

    private Node other(Intrinsic function) {
        return new ObjectNode(Map.of(function.function(), of(function.argument(), Expected.NOTHING)));
    }

    private Node choice(Choice choice, Expected expected) {
        Node decided = knowledge.condition(choice.condition());
        if (decided instanceof BooleanNode bool) {
            return of(bool.value() ? choice.then() : choice.otherwise(), expected);
        }
        Node then = of(choice.then(), expected);
        Node otherwise = of(choice.otherwise(), expected);
        return then.equals(otherwise)
                ? then
                : new ObjectNode(Map.of("Fn::If", new ListNode(List.of(decided, then, otherwise))));
    }

    private Node mapped(Intrinsic function) {
        List<Node> names = function.arguments().stream()
                .map(argument -> of(argument, Expected.NOTHING))
                .toList();
        Optional<Node> value = names.size() == 3 && names.stream().allMatch(StringNode.class::isInstance)
                ? knowledge.mapped(text(names.get(0)), text(names.get(1)), text(names.get(2)))
                : Optional.empty();
        return value.orElseGet(() -> new ObjectNode(Map.of(function.function(), new ListNode(names))));
    }

    private static String text(Node node) {
        return node.text().orElse("");
    }

    static String key(Node node) {
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
        if (node instanceof ListNode list) {
            StringBuilder text = new StringBuilder("[");
            list.items().forEach(item -> text.append(key(item)).append(','));
            return text.toString();
        }
        return node.toString();
    }
}
