package dev.cfn4j.analysis.diff;

import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.node.Node.ListNode;
import dev.cfn4j.dsl.node.Node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Applies changes to a tree: removals from the last to the first, then additions, then modifications. */
final class Patch {
    private Patch() {}

    static Node apply(Node old, List<Change> changes) {
        List<Change> backwards = new ArrayList<>(changes);
        Collections.reverse(backwards);
        Node result = old;
        for (Change change : backwards) {
            if (change.kind() == ChangeKind.REMOVED) {
                result = at(result, change, 0);
            }
        }
        for (ChangeKind kind : List.of(ChangeKind.ADDED, ChangeKind.MODIFIED)) {
            for (Change change : changes) {
                if (change.kind() == kind) {
                    result = at(result, change, 0);
                }
            }
        }
        return result;
    }

    private static Node at(Node node, Change change, int depth) {
        List<String> path = change.path().elements();
        String element = path.get(depth);
        boolean last = depth == path.size() - 1;
        if (node instanceof ListNode list) {
            List<Node> items = new ArrayList<>(list.items());
            int index = Integer.parseInt(element);
            if (!last) {
                items.set(index, at(items.get(index), change, depth + 1));
            } else if (change.kind() == ChangeKind.REMOVED) {
                items.remove(index);
            } else if (change.kind() == ChangeKind.ADDED) {
                items.add(index, change.after().orElseThrow());
            } else {
                items.set(index, change.after().orElseThrow());
            }
            return new ListNode(items);
        }
        Map<String, Node> members = new LinkedHashMap<>(((ObjectNode) node).members());
        if (!last) {
            Node below = members.getOrDefault(element, new ObjectNode(Map.of()));
            members.put(element, at(below, change, depth + 1));
        } else if (change.kind() == ChangeKind.REMOVED) {
            members.remove(element);
        } else {
            members.put(element, change.after().orElseThrow());
        }
        return new ObjectNode(members);
    }
}
