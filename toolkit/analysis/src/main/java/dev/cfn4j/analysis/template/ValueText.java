package dev.cfn4j.analysis.template;

import dev.cfn4j.analysis.template.Intrinsic.Choice;
import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.node.Node.ListNode;
import dev.cfn4j.dsl.node.Node.NullNode;
import dev.cfn4j.dsl.node.Node.ObjectNode;
import dev.cfn4j.dsl.node.Node.StringNode;
import java.util.List;
import java.util.stream.Collectors;

/** Values in one line, with functions as the text that they stand for: {@code arn:aws:s3:::${Inbox}/*}. */
public final class ValueText {
    private static final String REGION = "AWS::Region";

    private ValueText() {}

    /** The text of a value. */
    public static String of(Node node) {
        return Intrinsic.of(node).map(ValueText::function).orElseGet(() -> literal(node));
    }

    private static String literal(Node node) {
        if (node instanceof ObjectNode object) {
            return object.members().entrySet().stream()
                    .map(member -> Visible.of(member.getKey()) + ": " + of(member.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (node instanceof ListNode list) {
            return list.items().stream().map(ValueText::of).collect(Collectors.joining(", ", "[", "]"));
        }
        if (node instanceof StringNode string) {
            return string.value().isEmpty() ? "''" : Visible.of(string.value());
        }
        return node instanceof NullNode ? "null" : scalar(node);
    }

    private static String scalar(Node node) {
        return TemplateParameter.scalar(node).orElse("");
    }

    private static String function(Intrinsic function) {
        Node argument = function.argument();
        List<Node> arguments = function.arguments();
        return switch (function.function()) {
            case "Ref" -> placeholder(of(argument));
            case "Fn::GetAtt" ->
                placeholder(Attribute.of(argument)
                        .map(attribute -> attribute.logicalId() + "." + attribute.name())
                        .orElseGet(() -> "GetAtt " + of(argument)));
            case "Fn::Sub" -> sub(argument, arguments);
            case "Fn::Join" -> join(arguments, argument);
            case Intrinsic.TEXT -> arguments.stream().map(ValueText::of).collect(Collectors.joining());
            case "Fn::If" -> function.choice().map(ValueText::choice).orElseGet(() -> call(function));
            case "Fn::Equals" ->
                arguments.size() == 2 ? of(arguments.get(0)) + " = " + of(arguments.get(1)) : call(function);
            case "Fn::Not" -> arguments.size() == 1 ? "not " + operands(arguments, "") : call(function);
            case "Fn::And" -> operands(arguments, " and ");
            case "Fn::Or" -> operands(arguments, " or ");
            case "Fn::ImportValue" -> placeholder("import " + of(argument));
            case "Fn::GetAZs" -> placeholder("zones of " + (of(argument).equals("''") ? REGION : of(argument)));
            case "Fn::Select" ->
                arguments.size() == 2
                        ? placeholder(inner(arguments.get(1)) + "[" + of(arguments.get(0)) + "]")
                        : call(function);
            case "Fn::FindInMap" ->
                arguments.size() == 3
                        ? placeholder("%s[%s][%s]"
                                .formatted(of(arguments.get(0)), inner(arguments.get(1)), inner(arguments.get(2))))
                        : call(function);
            default -> call(function);
        };
    }

    private static String operands(List<Node> arguments, String word) {
        return arguments.stream()
                .map(argument ->
                        argument.find("Condition").flatMap(Node::text).orElseGet(() -> "(" + of(argument) + ")"))
                .collect(Collectors.joining(word));
    }

    private static String sub(Node argument, List<Node> arguments) {
        String text = (arguments.isEmpty() ? argument : arguments.get(0))
                .text()
                .map(Visible::of)
                .orElse("");
        String variables = arguments.size() > 1 ? " where " + of(arguments.get(1)) : "";
        return text + variables;
    }

    private static String join(List<Node> arguments, Node argument) {
        if (arguments.size() != 2 || !(arguments.get(1) instanceof ListNode parts)) {
            return placeholder("Join " + of(argument));
        }
        String delimiter = arguments.get(0).text().map(Visible::of).orElse("");
        return parts.items().stream()
                .map(part -> part.text().map(Visible::of).orElseGet(() -> of(part)))
                .collect(Collectors.joining(delimiter));
    }

    private static String choice(Choice choice) {
        return placeholder(choice.condition() + " ? " + inner(choice.then()) + " : " + inner(choice.otherwise()));
    }

    private static String call(Intrinsic function) {
        return placeholder(function.function().replace("Fn::", "") + " " + inner(function.argument()));
    }

    /** A function inside of another one's placeholder needs none of its own. */
    private static String inner(Node node) {
        String text = of(node);
        boolean isOne = Intrinsic.of(node).isPresent()
                && text.startsWith("${")
                && text.indexOf('}') == text.length() - 1
                && text.indexOf("${", 2) < 0;
        return isOne ? text.substring(2, text.length() - 1) : text;
    }

    private static String placeholder(String text) {
        return "${" + text + "}";
    }
}
