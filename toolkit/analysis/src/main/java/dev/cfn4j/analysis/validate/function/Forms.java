package dev.cfn4j.analysis.validate.function;

import dev.cfn4j.analysis.template.Intrinsic;
import dev.cfn4j.analysis.template.TemplateParameter;
import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.node.Node.BooleanNode;
import dev.cfn4j.dsl.node.Node.ListNode;
import dev.cfn4j.dsl.node.Node.ObjectNode;
import dev.cfn4j.dsl.node.Node.StringNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the functions can be given. */
final class Forms {
    /** Those that exist with the language extensions only. */
    static final Set<String> EXTENSIONS = Set.of("Fn::Length", "Fn::ToJsonString");

    private Forms() {}

    /** What a function takes, if it was given something else. */
    static Optional<String> expected(Intrinsic function, boolean extended) {
        Node argument = function.argument();
        List<Node> items = function.arguments();
        return switch (function.function()) {
            case "Ref" -> unless(isText(argument) || (extended && isFunction(argument)), "a name");
            case "Fn::GetAtt" ->
                unless(
                        isText(argument)
                                || (items.size() == 2
                                        && (isText(items.get(0)) || (extended && isFunction(items.get(0))))
                                        && isTextOrFunction(items.get(1))),
                        "a list of a logical ID and an attribute");
            case "Fn::If" ->
                unless(items.size() == 3 && isText(items.get(0)), "a list of a condition's name and two values");
            case "Fn::Join" ->
                unless(
                        items.size() == 2 && isText(items.get(0)) && isListOrFunction(items.get(1)),
                        "a list of a delimiter and a list");
            case "Fn::Select" ->
                unless(
                        items.size() == 2 && isIndex(items.get(0)) && isListOrFunction(items.get(1)),
                        "a list of an index and a list");
            case "Fn::Split" ->
                unless(
                        items.size() == 2 && isText(items.get(0)) && isTextOrFunction(items.get(1)),
                        "a list of a delimiter and a text");
            case "Fn::Sub" ->
                unless(
                        isText(argument)
                                || (items.size() == 2 && isText(items.get(0)) && items.get(1) instanceof ObjectNode),
                        "a text, or a list of a text and an object of variables");
            case "Fn::FindInMap" ->
                unless(items.size() == 3 || items.size() == 4, "a list of a mapping, two keys and perhaps a default");
            case "Fn::Cidr" -> unless(items.size() == 2 || items.size() == 3, "a list of a block, a count and bits");
            case "Fn::Base64", "Fn::ImportValue", "Fn::GetAZs" ->
                unless(isTextOrFunction(argument) || !isStructure(argument), "a text");
            default -> Optional.empty();
        };
    }

    private static Optional<String> unless(boolean fits, String expected) {
        return fits ? Optional.empty() : Optional.of(expected);
    }

    private static boolean isIndex(Node node) {
        String text = TemplateParameter.scalar(node).orElse("");
        return isFunction(node) || (!text.isEmpty() && text.chars().allMatch(Character::isDigit));
    }

    private static boolean isText(Node node) {
        return node instanceof StringNode;
    }

    private static boolean isFunction(Node node) {
        return Intrinsic.of(node).isPresent();
    }

    private static boolean isTextOrFunction(Node node) {
        return isText(node) || isFunction(node);
    }

    private static boolean isListOrFunction(Node node) {
        return node instanceof ListNode || isFunction(node);
    }

    private static boolean isStructure(Node node) {
        return node instanceof ListNode || node instanceof ObjectNode || node instanceof BooleanNode;
    }
}
