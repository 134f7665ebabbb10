package dev.cfn4j.dsl.text;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import dev.cfn4j.dsl.TemplateException;
import dev.cfn4j.dsl.Value;
import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.render.TreeWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An expression inside JSON text: literal text that it is made of is escaped as JSON needs it.
 *
 * @param node the expression
 */
record JsonTextExpression(Node node) implements Value<String> {
    private static final Set<String> LISTS = Set.of("Fn::Split", "Fn::GetAZs", "Fn::Cidr");
    private static final String IF = "Fn::If";

    /** Whether what a value wrote is an intrinsic function, and not a document of its own. */
    static boolean isExpression(Node node) {
        return node.membersOrNone().size() == 1
                && node.membersOrNone().keySet().stream()
                        .allMatch(name -> name.equals("Ref") || name.startsWith("Fn::"));
    }

    /** Whether the expression resolves to one of several numbers or booleans. */
    static boolean choosesBareScalars(Node node) {
        return node.find(IF).isPresent()
                && branches(node).stream()
                        .allMatch(branch -> branch instanceof Node.NumberNode
                                || branch instanceof Node.BooleanNode
                                || choosesBareScalars(branch));
    }

    /**
     * The expression with its literal text escaped.
     *
     * @throws TemplateException if it cannot stand in text
     */
    static JsonTextExpression of(Node node) {
        return new JsonTextExpression(escaped(node));
    }

    private static Node escaped(Node node) {
        if (MixedTextValue.literal(node).isPresent()) {
            return new Node.StringNode(escaped(MixedTextValue.literal(node).orElseThrow()));
        }
        if (!isExpression(node)) {
            throw new TemplateException("a condition inside JSON text chooses a value of kind " + node.kind()
                    + ": expected strings, numbers or booleans; make the whole text depend on the condition instead");
        }
        Map.Entry<String, Node> call =
                node.membersOrNone().entrySet().iterator().next();
        String function = call.getKey();
        Node argument = call.getValue();
        if (LISTS.contains(function)) {
            throw new TemplateException(
                    function + " is a list, which cannot stand inside JSON text: use Fn.join or Fn.select");
        }
        if (argument.text().filter("AWS::NoValue"::equals).isPresent()) {
            throw new TemplateException(
                    "AWS::NoValue cannot leave out a part of JSON text: make the whole text depend on the"
                            + " condition instead");
        }
        return new Node.ObjectNode(Map.of(function, escapedArgument(function, argument)));
    }

    private static Node escapedArgument(String function, Node argument) {
        return switch (function) {
            case "Fn::Sub" -> argument instanceof Node.ListNode list ? withVariables(list) : escaped(argument);
            case "Fn::Join" -> mapped(argument, (index, item) -> index == 1 ? items(item) : escaped(item));
            case IF -> mapped(argument, (index, item) -> index == 0 ? item : escaped(item));
            default -> argument;
        };
    }

    private static Node items(Node list) {
        return list instanceof Node.ListNode ? mapped(list, (index, item) -> escaped(item)) : list;
    }

    private static Node withVariables(Node.ListNode argument) {
        return mapped(
                argument,
                (index, item) -> index == 0
                        ? escaped(item)
                        : new Node.ObjectNode(item.membersOrNone().entrySet().stream()
                                .collect(Collectors.toMap(
                                        Map.Entry::getKey,
                                        variable -> escaped(variable.getValue()),
                                        (first, second) -> first,
                                        LinkedHashMap::new))));
    }

    private static List<Node> branches(Node node) {
        return node.find(IF)
                .map(argument -> ((Node.ListNode) argument).items())
                .map(items -> items.subList(1, items.size()))
                .orElse(List.of());
    }

    /** Maps an item of a list with its index. */
    private interface ItemMapping {
        Node apply(int index, Node item);
    }

    private static Node mapped(Node list, ItemMapping mapping) {
        List<Node> result = new ArrayList<>();
        for (Node item : ((Node.ListNode) list).items()) {
            result.add(mapping.apply(result.size(), item));
        }
        return new Node.ListNode(result);
    }

    private static String escaped(String text) {
        return new String(JsonStringEncoder.getInstance().quoteAsString(text));
    }

    @Override
    public void writeTo(TreeWriter out) {
        node.writeTo(out);
    }

    @Override
    public String describe() {
        return node.toString();
    }
}
