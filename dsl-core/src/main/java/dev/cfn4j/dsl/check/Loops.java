package dev.cfn4j.dsl.check;

import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.node.Node.ListNode;
import dev.cfn4j.dsl.node.Node.ObjectNode;
import dev.cfn4j.dsl.node.NodePath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A template with its loops ({@code Fn::ForEach}) written out, as CloudFormation does it. A list that is a parameter's is taken from
 * its default; loops over what only deployment knows stay as they are.
 */
public final class Loops {
    private static final String LOOP = "Fn::ForEach";

    /** Loops in loops multiply: beyond this many members, loops stay as they are. */
    private static final int MOST_MEMBERS = 20_000;

    private final Map<NodePath, NodePath> origins = new HashMap<>();
    private final Map<String, Node> parameters;
    private final Node root;
    private boolean complete = true;
    private int written;

    private Loops(Node template) {
        this.parameters = template.find("Parameters").map(Node::membersOrNone).orElse(Map.of());
        this.root = hasLoop(template) ? expanded(template, NodePath.ROOT, NodePath.ROOT) : template;
    }

    private static boolean hasLoop(Node node) {
        if (node instanceof ListNode list) {
            for (Node item : list.items()) {
                if (hasLoop(item)) {
                    return true;
                }
            }
        }
        for (Map.Entry<String, Node> member : node.membersOrNone().entrySet()) {
            if (member.getKey().startsWith(LOOP) || hasLoop(member.getValue())) {
                return true;
            }
        }
        return false;
    }

    /** Writes the loops of the template out. */
    public static Loops writtenOut(Node template) {
        return new Loops(template);
    }

    /** The template without the loops that could be written out. */
    public Node root() {
        return root;
    }

    /** Whether every loop could be written out. */
    public boolean areComplete() {
        return complete;
    }

    /** Where in the template with its loops the node at a path comes from. */
    public NodePath origin(NodePath path) {
        NodePath origin = origins.get(path);
        if (origin != null || path.parent().isEmpty()) {
            return origin == null ? path : origin;
        }
        return origin(path.parent().get())
                .child(path.elements().get(path.elements().size() - 1));
    }

    private Node expanded(Node node, NodePath at, NodePath from) {
        if (node instanceof ListNode list) {
            List<Node> items = new ArrayList<>();
            for (Node item : list.items()) {
                items.add(expanded(item, at.child(items.size()), from.child(items.size())));
            }
            return new ListNode(items);
        }
        if (node instanceof ObjectNode object) {
            Map<String, Node> members = new LinkedHashMap<>();
            object.members().forEach((name, member) -> addMember(name, member, at, from.child(name), members));
            return new ObjectNode(members);
        }
        return node;
    }

    private void addMember(String name, Node member, NodePath at, NodePath from, Map<String, Node> members) {
        Optional<List<String>> items = name.startsWith(LOOP) ? items(member) : Optional.empty();
        if (items.isPresent() && written < MOST_MEMBERS) {
            addLoop(((ListNode) member).items(), items.get(), at, from, members);
            return;
        }
        complete &= !name.startsWith(LOOP);
        NodePath path = at.child(name);
        if (!path.equals(from)) {
            origins.put(path, from);
        }
        members.put(name, name.startsWith(LOOP) ? member : expanded(member, path, from));
    }

    private void addLoop(List<Node> parts, List<String> items, NodePath at, NodePath from, Map<String, Node> members) {
        String identifier = parts.get(0).text().orElseThrow();
        Map<String, Node> body = parts.get(2).membersOrNone();
        for (String item : items) {
            LoopItem filled = new LoopItem(identifier, item);
            body.forEach((name, member) -> {
                written++;
                addMember(filled.in(name), filled.in(member), at, from.child(2).child(name), members);
            });
        }
    }

    /** The items of a loop, if it is well-formed and they are known. */
    private Optional<List<String>> items(Node loop) {
        if (!(loop instanceof ListNode list)
                || list.items().size() != 3
                || list.items().get(0).text().isEmpty()) {
            return Optional.empty();
        }
        return collection(list.items().get(1));
    }

    private Optional<List<String>> collection(Node node) {
        if (node instanceof ListNode list) {
            List<String> items = new ArrayList<>();
            for (Node item : list.items()) {
                Optional<String> text = item.text().or(() -> defaultValue(item));
                if (text.isEmpty()) {
                    return Optional.empty();
                }
                items.add(text.get());
            }
            return Optional.of(items);
        }
        return defaultValue(node).map(text -> List.of(text.split("\\s*,\\s*", -1)));
    }

    /** The default of the parameter that a Ref names. */
    private Optional<String> defaultValue(Node node) {
        return node.membersOrNone().size() != 1
                ? Optional.empty()
                : node.find("Ref")
                        .flatMap(Node::text)
                        .map(parameters::get)
                        .flatMap(parameter -> parameter.find("Default"))
                        .flatMap(Node::text);
    }
}
