package dev.cfn4j.localcloud.template;

import dev.cfn4j.dsl.node.Node;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A mention of a parameter, pseudo-parameter or resource.
 *
 * @param name what is mentioned
 * @param attribute which attribute of it; empty for the thing itself
 */
public record Reference(String name, Optional<String> attribute) {
    /** A variable in a Fn::Sub text; {@code ${!x}} is none. */
    public static final Pattern VARIABLE = Pattern.compile("\\$\\{([^!{}][^{}]*)}");

    /** A mention in the form {@code Name} or {@code Name.Attribute}. */
    public static Reference parse(String text) {
        int dot = text.indexOf('.');
        return dot < 0
                ? new Reference(text, Optional.empty())
                : new Reference(text.substring(0, dot), Optional.of(text.substring(dot + 1)));
    }

    /** The mention as {@code Name} or {@code Name.Attribute}. */
    @Override
    public String toString() {
        return attribute.map(text -> name + "." + text).orElse(name);
    }

    /** All mentions in a tree, in document order. */
    public static Set<Reference> in(Node node) {
        Set<Reference> found = new LinkedHashSet<>();
        collect(node, found);
        return found;
    }

    private static void collect(Node node, Set<Reference> found) {
        if (node instanceof Node.ListNode list) {
            list.items().forEach(item -> collect(item, found));
        }
        Map<String, Node> members = node.membersOrNone();
        if (members.size() == 1) {
            members.forEach((name, argument) -> function(name, argument, found));
        }
        if (!(members.size() == 1 && members.containsKey("Fn::Sub"))) {
            members.values().forEach(member -> collect(member, found));
        }
    }

    private static void function(String name, Node argument, Set<Reference> found) {
        switch (name) {
            case "Ref" -> argument.text().ifPresent(text -> found.add(new Reference(text, Optional.empty())));
            case "Fn::GetAtt" -> getAtt(argument).ifPresent(found::add);
            case "Fn::Sub" -> sub(argument, found);
            default -> {
                // No mention of its own; what is inside is looked at anyway.
            }
        }
    }

    /** What a Fn::GetAtt mentions; empty where its attribute is an expression or it is malformed. */
    public static Optional<Reference> getAtt(Node argument) {
        if (argument instanceof Node.ListNode list && list.items().size() >= 2) {
            List<String> texts =
                    list.items().stream().flatMap(item -> item.text().stream()).toList();
            Optional<String> attribute = texts.size() == list.items().size()
                    ? Optional.of(String.join(".", texts.subList(1, texts.size())))
                    : Optional.empty();
            return texts.isEmpty() ? Optional.empty() : Optional.of(new Reference(texts.get(0), attribute));
        }
        return argument.text().filter(text -> text.contains(".")).map(Reference::parse);
    }

    private static void sub(Node argument, Set<Reference> found) {
        boolean mapped = argument instanceof Node.ListNode list && list.items().size() == 2;
        Node text = mapped ? ((Node.ListNode) argument).items().get(0) : argument;
        Map<String, Node> own =
                mapped ? ((Node.ListNode) argument).items().get(1).membersOrNone() : Map.of();
        Matcher variables = VARIABLE.matcher(text.text().orElse(""));
        while (variables.find()) {
            String name = variables.group(1).trim();
            if (!own.containsKey(name)) {
                found.add(parse(name));
            }
        }
        own.values().forEach(value -> collect(value, found));
    }

    /** Whether the tree asks for the attribute by Fn::GetAtt, and not only inside a text. */
    static boolean isGetAtt(Node node, Reference wanted) {
        if (node instanceof Node.ListNode list) {
            return list.items().stream().anyMatch(item -> isGetAtt(item, wanted));
        }
        return node.find("Fn::GetAtt")
                        .flatMap(Reference::getAtt)
                        .filter(wanted::equals)
                        .isPresent()
                || node.membersOrNone().values().stream().anyMatch(member -> isGetAtt(member, wanted));
    }
}
