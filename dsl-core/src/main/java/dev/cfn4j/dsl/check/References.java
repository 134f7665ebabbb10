package dev.cfn4j.dsl.check;

import dev.cfn4j.dsl.check.Reference.Kind;
import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.node.Node.ListNode;
import dev.cfn4j.dsl.node.Node.ObjectNode;
import dev.cfn4j.dsl.node.NodePath;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Collects every reference of a template, in document order. */
public final class References {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([^!{}][^{}]*)}");

    private final List<Reference> found = new ArrayList<>();

    private References() {}

    /** All references in the sections of a template that can have any. */
    public static List<Reference> in(Node template) {
        References references = new References();
        references.section(template, "Conditions", references::value);
        references.section(template, "Resources", references::resource);
        references.section(template, "Outputs", references::output);
        return List.copyOf(references.found);
    }

    /** All references in one value, for example a property. */
    public static List<Reference> in(Node value, NodePath path) {
        References references = new References();
        references.value(value, path);
        return List.copyOf(references.found);
    }

    private interface Visitor {
        void visit(Node node, NodePath path);
    }

    private void section(Node template, String name, Visitor visitor) {
        template.find(name)
                .ifPresent(section -> section.membersOrNone()
                        .forEach((key, member) -> visitor.visit(member, NodePath.of(name, key))));
    }

    private void resource(Node resource, NodePath path) {
        resource.membersOrNone().forEach((name, member) -> {
            NodePath at = path.child(name);
            switch (name) {
                case "Condition" -> text(member).ifPresent(text -> add(Kind.CONDITION, text, null, at));
                case "DependsOn" -> dependsOn(member, at);
                case "Type" -> {}
                default -> value(member, at);
            }
        });
    }

    private void dependsOn(Node node, NodePath path) {
        if (node instanceof ListNode list) {
            for (int i = 0; i < list.items().size(); i++) {
                dependsOn(list.items().get(i), path.child(i));
            }
        } else {
            text(node).ifPresent(text -> add(Kind.DEPENDS_ON, text, null, path));
        }
    }

    private void output(Node output, NodePath path) {
        output.membersOrNone().forEach((name, member) -> {
            if (name.equals("Condition")) {
                text(member).ifPresent(text -> add(Kind.CONDITION, text, null, path.child(name)));
            } else {
                value(member, path.child(name));
            }
        });
    }

    private void value(Node node, NodePath path) {
        if (node instanceof ListNode list) {
            for (int i = 0; i < list.items().size(); i++) {
                value(list.items().get(i), path.child(i));
            }
        } else if (node instanceof ObjectNode object) {
            if (object.members().size() == 1) {
                object.members().forEach((name, argument) -> function(name, argument, path.child(name)));
            } else {
                object.members().forEach((name, member) -> value(member, path.child(name)));
            }
        }
    }

    private void function(String name, Node argument, NodePath path) {
        switch (name) {
            case "Ref" -> text(argument).ifPresent(text -> add(Kind.REF, text, null, path));
            case "Condition" -> condition(argument, path);
            case "Fn::GetAtt" -> getAtt(argument, path);
            case "Fn::Sub" -> sub(argument, path);
            case "Fn::If" -> {
                item(argument, 0)
                        .flatMap(References::text)
                        .ifPresent(text -> add(Kind.CONDITION, text, null, path.child(0)));
                value(argument, path);
            }
            case "Fn::FindInMap" -> {
                item(argument, 0)
                        .flatMap(References::text)
                        .ifPresent(text -> add(Kind.MAPPING, text, null, path.child(0)));
                value(argument, path);
            }
            default -> value(argument, path);
        }
    }

    /** {@code {"Condition": "Name"}} is a reference inside conditions; elsewhere, an IAM statement may have such a member alone. */
    private void condition(Node argument, NodePath path) {
        if (path.elements().get(0).equals("Conditions") && argument.text().isPresent()) {
            add(Kind.CONDITION, argument.text().get(), null, path);
        } else {
            value(argument, path);
        }
    }

    private void getAtt(Node argument, NodePath path) {
        Optional<String> dotted = text(argument).filter(text -> text.indexOf('.') > 0);
        if (dotted.isPresent()) {
            addAttribute(dotted.get(), path);
            return;
        }
        Optional<String> name = item(argument, 0).flatMap(References::text);
        Optional<String> attribute = item(argument, 1).flatMap(References::text);
        name.ifPresent(text -> add(Kind.GET_ATT, text, attribute.orElse(null), path));
        item(argument, 1).ifPresent(second -> value(second, path.child(1)));
    }

    private void sub(Node argument, NodePath path) {
        Set<String> own = new HashSet<>();
        if (argument instanceof ListNode) {
            item(argument, 1).ifPresent(variables -> {
                own.addAll(variables.membersOrNone().keySet());
                variables
                        .membersOrNone()
                        .forEach((name, member) -> value(member, path.child(1).child(name)));
            });
            item(argument, 0).flatMap(References::text).ifPresent(text -> placeholders(text, own, path.child(0)));
        } else {
            text(argument).ifPresent(text -> placeholders(text, own, path));
        }
    }

    private void placeholders(String text, Set<String> own, NodePath path) {
        Matcher matcher = PLACEHOLDER.matcher(text);
        while (matcher.find()) {
            String name = matcher.group(1).strip();
            if (own.contains(name)) {
                continue;
            }
            if (name.indexOf('.') > 0 && !name.startsWith("AWS::")) {
                addAttribute(name, path);
            } else {
                add(Kind.REF, name, null, path);
            }
        }
    }

    private void addAttribute(String dotted, NodePath path) {
        int dot = dotted.indexOf('.');
        add(Kind.GET_ATT, dotted.substring(0, dot), dotted.substring(dot + 1), path);
    }

    private void add(Kind kind, String name, @Nullable String attribute, NodePath path) {
        found.add(new Reference(kind, name, attribute, path));
    }

    private static Optional<Node> item(Node node, int index) {
        return node instanceof ListNode list && index < list.items().size()
                ? Optional.of(list.items().get(index))
                : Optional.empty();
    }

    private static Optional<String> text(Node node) {
        return node.text();
    }
}
