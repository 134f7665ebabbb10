package dev.cfn4j.dsl.states;

import dev.cfn4j.dsl.Value;
import dev.cfn4j.dsl.node.DocumentBuilder;
import dev.cfn4j.dsl.node.Node;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Resolves the functions in a tree as a deployment would, with made-up names and ARNs. */
final class Deployment {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{(!?)([^}]+)}");
    private static final Map<String, String> REFS = Map.of(
            "AWS::Partition", "aws",
            "AWS::Region", "eu-central-1",
            "AWS::AccountId", "123456789012",
            "Signer", "arn:aws:states:eu-central-1:123456789012:activity:Signer",
            "Calculator", "arn:aws:states:eu-central-1:123456789012:stateMachine:Calculator");

    private Deployment() {}

    /** The tree that a value writes, without functions. */
    static Node resolved(Value<?> value) {
        DocumentBuilder builder = new DocumentBuilder();
        value.writeTo(builder);
        return resolved(builder.document().root());
    }

    private static Node resolved(Node node) {
        if (node instanceof Node.ListNode list) {
            return new Node.ListNode(
                    list.items().stream().map(Deployment::resolved).toList());
        }
        Map<String, Node> members = node.membersOrNone();
        if (members.size() == 1) {
            Map.Entry<String, Node> only = members.entrySet().iterator().next();
            if (only.getKey().equals("Ref") || only.getKey().startsWith("Fn::")) {
                return new Node.StringNode(function(only.getKey(), only.getValue()));
            }
        }
        if (!(node instanceof Node.ObjectNode)) {
            return node;
        }
        Map<String, Node> resolved = new LinkedHashMap<>();
        members.forEach((name, member) -> resolved.put(name, resolved(member)));
        return new Node.ObjectNode(resolved);
    }

    private static String function(String name, Node argument) {
        return switch (name) {
            case "Ref" -> ref(text(argument));
            case "Fn::GetAtt" -> arn(text(item(argument, 0)));
            case "Fn::ImportValue" -> arn(text(argument));
            case "Fn::Sub" ->
                argument instanceof Node.ListNode
                        ? sub(text(item(argument, 0)), item(argument, 1).membersOrNone())
                        : sub(text(argument), Map.of());
            case "Fn::Select" -> part(item(argument, 1).find("Fn::Split").orElseThrow(), text(item(argument, 0)));
            default -> throw new AssertionError("not resolved here: " + name);
        };
    }

    private static String sub(String text, Map<String, Node> variables) {
        return PLACEHOLDER
                .matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(placeholder(match.group(1), match.group(2), variables)));
    }

    private static String placeholder(String literal, String name, Map<String, Node> variables) {
        if (!literal.isEmpty()) {
            return "${" + name + "}";
        }
        if (variables.containsKey(name)) {
            return text(resolved(variables.get(name)));
        }
        int dot = name.indexOf('.');
        return dot < 0 ? ref(name) : arn(name.substring(0, dot));
    }

    private static String ref(String name) {
        return REFS.getOrDefault(name, name);
    }

    private static String arn(String name) {
        return "arn:aws:example:eu-central-1:123456789012:" + name;
    }

    private static String part(Node split, String index) {
        return text(resolved(item(split, 1))).split(Pattern.quote(text(item(split, 0))))[Integer.parseInt(index)];
    }

    private static Node item(Node list, int index) {
        return ((Node.ListNode) list).items().get(index);
    }

    private static String text(Node node) {
        return node instanceof Node.NumberNode number
                ? number.value().toPlainString()
                : node.text().orElseThrow();
    }
}
