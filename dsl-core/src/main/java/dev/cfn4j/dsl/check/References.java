package dev.cfn4j.dsl.check;

import dev.cfn4j.dsl.check.Reference.Kind;
import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.node.Node.ListNode;
import dev.cfn4j.dsl.node.Node.ObjectNode;
import dev.cfn4j.dsl.node.Node.StringNode;
import dev.cfn4j.dsl.node.NodePath;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects every reference of a template, in document order. */
public final class References {
    private final List<Reference> found = new ArrayList<>();

    private References() {}

    /** All references in the sections of a template that can have any. */
    public static List<Reference> in(Node template) {
        References references = new References();
        for (Map.Entry<String, Node> rule : members(template, "Rules")) {
            references.value(rule.getValue(), Step.ROOT.child("Rules").child(rule.getKey()));
        }
        for (Map.Entry<String, Node> condition : members(template, "Conditions")) {
            references.value(condition.getValue(), Step.ROOT.child("Conditions").child(condition.getKey()));
        }
        for (Map.Entry<String, Node> resource : members(template, "Resources")) {
            references.resource(
                    resource.getValue(), Step.ROOT.child("Resources").child(resource.getKey()));
        }
        for (Map.Entry<String, Node> output : members(template, "Outputs")) {
            references.output(output.getValue(), Step.ROOT.child("Outputs").child(output.getKey()));
        }
        return List.copyOf(references.found);
    }

    private static Set<Map.Entry<String, Node>> members(Node template, String section) {
        Node node = template.membersOrNone().get(section);
        return node == null ? Set.of() : node.membersOrNone().entrySet();
    }

    /** All references in one value, for example a property. */
    public static List<Reference> in(Node value, NodePath path) {
        References references = new References();
        references.value(value, Step.of(path));
        return List.copyOf(references.found);
    }

    private void resource(Node resource, Step path) {
        for (Map.Entry<String, Node> member : resource.membersOrNone().entrySet()) {
            Step at = path.child(member.getKey());
            switch (member.getKey()) {
                case "Condition" -> mention(Kind.CONDITION, member.getValue(), at);
                case "DependsOn" -> dependsOn(member.getValue(), at);
                case "Type" -> {}
                default -> value(member.getValue(), at);
            }
        }
    }

    private void mention(Kind kind, @Nullable Node name, Step path) {
        if (name instanceof StringNode text) {
            add(kind, text.value(), null, path);
        }
    }

    private void dependsOn(Node node, Step path) {
        if (node instanceof ListNode list) {
            for (int i = 0; i < list.items().size(); i++) {
                dependsOn(list.items().get(i), path.child(i));
            }
        } else {
            mention(Kind.DEPENDS_ON, node, path);
        }
    }

    private void output(Node output, Step path) {
        for (Map.Entry<String, Node> member : output.membersOrNone().entrySet()) {
            Step at = path.child(member.getKey());
            if (member.getKey().equals("Condition")) {
                mention(Kind.CONDITION, member.getValue(), at);
            } else {
                value(member.getValue(), at);
            }
        }
    }

    private void value(Node node, Step path) {
        if (node instanceof ListNode list) {
            for (int i = 0; i < list.items().size(); i++) {
                value(list.items().get(i), path.child(i));
            }
        } else if (node instanceof ObjectNode object) {
            boolean perhapsFunction = object.members().size() == 1;
            for (Map.Entry<String, Node> member : object.members().entrySet()) {
                Step at = path.child(member.getKey());
                if (perhapsFunction) {
                    function(member.getKey(), member.getValue(), at);
                } else {
                    value(member.getValue(), at);
                }
            }
        }
    }

    private void function(String name, Node argument, Step path) {
        switch (name) {
            case "Ref" -> mention(Kind.REF, argument, path);
            case "Condition" -> condition(argument, path);
            case "Fn::GetAtt" -> getAtt(argument, path);
            case "Fn::Sub" -> sub(argument, path);
            case "Fn::If" -> {
                mention(Kind.CONDITION, item(argument, 0), path.child(0));
                value(argument, path);
            }
            case "Fn::FindInMap" -> {
                mention(Kind.MAPPING, item(argument, 0), path.child(0));
                value(argument, path);
            }
            default -> value(argument, path);
        }
    }

    /** {@code {"Condition": "Name"}} is a reference inside conditions; elsewhere, an IAM statement may have such a member alone. */
    private void condition(Node argument, Step path) {
        if (path.section().equals("Conditions") && argument instanceof StringNode) {
            mention(Kind.CONDITION, argument, path);
        } else {
            value(argument, path);
        }
    }

    private void getAtt(Node argument, Step path) {
        if (argument instanceof StringNode dotted && dotted.value().indexOf('.') > 0) {
            addAttribute(dotted.value(), path);
            return;
        }
        Node attribute = item(argument, 1);
        if (item(argument, 0) instanceof StringNode name) {
            add(Kind.GET_ATT, name.value(), attribute instanceof StringNode text ? text.value() : null, path);
        }
        if (attribute != null) {
            value(attribute, path.child(1));
        }
    }

    private void sub(Node argument, Step path) {
        Node variables = item(argument, 1);
        Map<String, Node> own = variables == null ? Map.of() : variables.membersOrNone();
        for (Map.Entry<String, Node> variable : own.entrySet()) {
            value(variable.getValue(), path.child(1).child(variable.getKey()));
        }
        if (argument instanceof StringNode text) {
            placeholders(text.value(), own.keySet(), path);
        } else if (item(argument, 0) instanceof StringNode text) {
            placeholders(text.value(), own.keySet(), path.child(0));
        }
    }

    private void placeholders(String text, Set<String> own, Step path) {
        int from = text.indexOf("${");
        while (from >= 0) {
            int to = from + 2;
            while (to < text.length() && text.charAt(to) != '{' && text.charAt(to) != '}') {
                to++;
            }
            boolean closed = to > from + 2 && to < text.length() && text.charAt(to) == '}';
            if (closed && text.charAt(from + 2) != '!') {
                placeholder(text.substring(from + 2, to).strip(), own, path);
            }
            from = text.indexOf("${", from + 2);
        }
    }

    private void placeholder(String name, Set<String> own, Step path) {
        if (own.contains(name)) {
            return;
        }
        if (name.indexOf('.') > 0 && !name.startsWith("AWS::")) {
            addAttribute(name, path);
        } else {
            add(Kind.REF, name, null, path);
        }
    }

    private void addAttribute(String dotted, Step path) {
        int dot = dotted.indexOf('.');
        add(Kind.GET_ATT, dotted.substring(0, dot), dotted.substring(dot + 1), path);
    }

    private void add(Kind kind, String name, @Nullable String attribute, Step path) {
        found.add(new Reference(kind, name, attribute, path.path()));
    }

    private static @Nullable Node item(Node node, int index) {
        return node instanceof ListNode list && index < list.items().size()
                ? list.items().get(index)
                : null;
    }

    /** A place on the way: one small object, which becomes a path only where a reference is. */
    private record Step(@Nullable Step parent, String element) {
        static final Step ROOT = new Step(null, "");

        static Step of(NodePath path) {
            Step step = ROOT;
            for (String element : path.elements()) {
                step = step.child(element);
            }
            return step;
        }

        Step child(String name) {
            return new Step(this, name);
        }

        Step child(int index) {
            return child(Integer.toString(index));
        }

        String section() {
            Step at = this;
            while (at.parent != null && at.parent.parent != null) {
                at = at.parent;
            }
            return at.element;
        }

        NodePath path() {
            List<String> elements = new ArrayList<>();
            for (Step at = this; at.parent != null; at = at.parent) {
                elements.add(at.element);
            }
            Collections.reverse(elements);
            return new NodePath(elements);
        }
    }
}
