package dev.cfn4j.analysis.diff;

import dev.cfn4j.analysis.template.Attribute;
import dev.cfn4j.analysis.template.Intrinsic;
import dev.cfn4j.analysis.template.TemplateParameter;
import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.node.Node.ListNode;
import dev.cfn4j.dsl.node.Node.ObjectNode;
import dev.cfn4j.dsl.node.Node.StringNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fn::Sub, Fn::Join, Fn::Select and Fn::Split, carried out as far as their arguments are known. */
final class TextFunctions {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([^{}]*)}");

    private final Knowledge knowledge;
    private final UnaryOperator<Node> resolve;

    TextFunctions(Knowledge knowledge, UnaryOperator<Node> resolve) {
        this.knowledge = knowledge;
        this.resolve = resolve;
    }

    /** What an Fn::Sub gives. */
    Node sub(Intrinsic function) {
        List<Node> arguments = function.arguments();
        Optional<String> text = (arguments.isEmpty() ? function.argument() : arguments.get(0)).text();
        Map<String, Node> variables = new LinkedHashMap<>();
        if (arguments.size() == 2) {
            arguments.get(1).membersOrNone().forEach((name, value) -> variables.put(name, resolve.apply(value)));
        }
        return text.flatMap(it -> filled(it, variables)).orElseGet(() -> rest(function, variables));
    }

    private static Node rest(Intrinsic function, Map<String, Node> variables) {
        Node text = function.arguments().isEmpty()
                ? function.argument()
                : function.arguments().get(0);
        return call(function, List.of(text, new ObjectNode(variables)));
    }

    private static Node call(Intrinsic function, List<Node> arguments) {
        return new ObjectNode(Map.of(function.function(), new ListNode(arguments)));
    }

    private Optional<Node> filled(String text, Map<String, Node> variables) {
        Pieces pieces = new Pieces();
        Matcher matcher = PLACEHOLDER.matcher(text);
        int end = 0;
        while (matcher.find()) {
            pieces.add(text.substring(end, matcher.start()));
            String name = matcher.group(1).strip();
            if (name.startsWith("!")) {
                pieces.add("${" + name.substring(1) + "}");
            } else {
                pieces.add(variables.containsKey(name) ? variables.get(name) : named(name));
            }
            end = matcher.end();
        }
        return pieces.add(text.substring(end)).node();
    }

    private Node named(String name) {
        return Attribute.parse(name)
                .map(attribute -> knowledge.attribute(attribute.logicalId(), attribute.name()))
                .orElseGet(() -> knowledge.reference(name));
    }

    /** What an Fn::Join, Fn::Select or Fn::Split gives. */
    Node of(Intrinsic function) {
        List<Node> arguments = function.arguments().stream().map(resolve).toList();
        if (arguments.size() != 2) {
            return new ObjectNode(Map.of(function.function(), function.argument()));
        }
        Optional<Node> done = switch (function.function()) {
            case "Fn::Join" -> join(arguments.get(0), arguments.get(1));
            case "Fn::Select" -> select(arguments.get(0), arguments.get(1));
            default -> split(arguments.get(0), arguments.get(1));
        };
        return done.orElseGet(() -> call(function, arguments));
    }

    private static Optional<Node> join(Node delimiter, Node list) {
        if (delimiter.text().isEmpty() || !(list instanceof ListNode items)) {
            return Optional.empty();
        }
        Pieces pieces = new Pieces();
        for (int i = 0; i < items.items().size(); i++) {
            pieces.add(i == 0 ? "" : delimiter.text().get());
            pieces.add(items.items().get(i));
        }
        return pieces.node();
    }

    private static Optional<Node> select(Node index, Node list) {
        Optional<String> position = TemplateParameter.scalar(index).filter(it -> it.matches("\\d{1,4}"));
        if (position.isEmpty() || !(list instanceof ListNode items)) {
            return Optional.empty();
        }
        int at = Integer.parseInt(position.get());
        return at < items.items().size() ? Optional.of(items.items().get(at)) : Optional.empty();
    }

    private static Optional<Node> split(Node delimiter, Node text) {
        Optional<String> by = delimiter.text().filter(it -> !it.isEmpty());
        if (by.isEmpty() || text.text().isEmpty()) {
            return Optional.empty();
        }
        List<Node> parts = new ArrayList<>();
        for (String part : text.text().get().split(Pattern.quote(by.get()), -1)) {
            parts.add(new StringNode(part));
        }
        return Optional.of(new ListNode(parts));
    }
}
