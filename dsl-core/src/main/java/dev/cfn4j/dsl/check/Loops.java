package dev.cfn4j.dsl.check;

import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.node.Node.ListNode;
import dev.cfn4j.dsl.node.Node.ObjectNode;
import dev.cfn4j.dsl.node.Node.StringNode;
import dev.cfn4j.dsl.node.NodePath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A template with its loops ({@code Fn::ForEach}) written out, as CloudFormation does it; loops over what is known at deployment only
 * cannot be.
 */
final class Loops {
    private static final String LOOP = "Fn::ForEach";

    private final Map<NodePath, NodePath> origins = new HashMap<>();
    private final Node root;
    private boolean complete = true;

    private Loops(Node template) {
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

    static Loops writtenOut(Node template) {
        return new Loops(template);
    }

    /** The template without loops. */
    Node root() {
        return root;
    }

    /** Whether every loop could be written out. */
    boolean areComplete() {
        return complete;
    }

    /** Where in the template with its loops the node at a path comes from. */
    NodePath origin(NodePath path) {
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
        if (name.startsWith(LOOP)) {
            addLoop(member, at, from, members);
            return;
        }
        NodePath path = at.child(name);
        if (!path.equals(from)) {
            origins.put(path, from);
        }
        members.put(name, expanded(member, path, from));
    }

    private void addLoop(Node loop, NodePath at, NodePath from, Map<String, Node> members) {
        List<Node> parts = loop instanceof ListNode list ? list.items() : List.of();
        Optional<String> identifier = parts.size() == 3 ? parts.get(0).text() : Optional.empty();
        if (identifier.isEmpty()
                || !(parts.get(1) instanceof ListNode items)
                || !items.items().stream().allMatch(StringNode.class::isInstance)) {
            complete = false;
            return;
        }
        for (Node item : items.items()) {
            LoopItem filled = new LoopItem(identifier.get(), item.text().orElseThrow());
            parts.get(2)
                    .membersOrNone()
                    .forEach((name, member) -> addMember(
                            filled.in(name),
                            filled.in(member),
                            at,
                            from.child(2).child(name),
                            members));
        }
    }
}
