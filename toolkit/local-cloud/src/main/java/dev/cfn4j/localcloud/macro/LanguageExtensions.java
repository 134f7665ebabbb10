package dev.cfn4j.localcloud.macro;

import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.localcloud.intrinsics.Values;
import dev.cfn4j.localcloud.template.StackTemplate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Unrolls loops, and computes lengths, JSON texts and map lookups as far as they are known before the deployment.
 *
 * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/transform-aws-languageextensions.html">
 *     AWS::LanguageExtensions</a>
 */
final class LanguageExtensions {
    private final KnownValues values;

    private LanguageExtensions(KnownValues values) {
        this.values = values;
    }

    static Node apply(Node root, Map<String, String> parameters) {
        KnownValues values = new KnownValues(StackTemplate.of(root), parameters);
        Node unrolled = new Loops(values).unroll(root);
        return new LanguageExtensions(values).compute(unrolled);
    }

    private Node compute(Node node) {
        if (node instanceof Node.ListNode list) {
            return new Node.ListNode(list.items().stream().map(this::compute).toList());
        }
        if (!(node instanceof Node.ObjectNode object)) {
            return node;
        }
        Map<String, Node> members = new LinkedHashMap<>();
        object.members().forEach((name, member) -> members.put(name, compute(member)));
        Node result = new Node.ObjectNode(members);
        return members.size() == 1 ? function(members).orElse(result) : result;
    }

    private Optional<Node> function(Map<String, Node> call) {
        String name = call.keySet().iterator().next();
        Node argument = call.values().iterator().next();
        return switch (name) {
            case "Fn::Length" ->
                values.find(argument)
                        .filter(Node.ListNode.class::isInstance)
                        .map(list -> new Node.NumberNode(java.math.BigDecimal.valueOf(
                                ((Node.ListNode) list).items().size())));
            case "Fn::ToJsonString" ->
                isPlain(argument) ? Optional.of(Values.text(Values.json(argument))) : Optional.empty();
            case "Fn::FindInMap" -> values.find(new Node.ObjectNode(call));
            default -> Optional.empty();
        };
    }

    private static boolean isPlain(Node node) {
        if (node instanceof Node.ListNode list) {
            return list.items().stream().allMatch(LanguageExtensions::isPlain);
        }
        return node.membersOrNone().keySet().stream().noneMatch(name -> name.startsWith("Fn::") || name.equals("Ref"))
                && List.copyOf(node.membersOrNone().values()).stream().allMatch(LanguageExtensions::isPlain);
    }
}
