package dev.cfn4j.dsl.node;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a node and what is below it begin in a text. A tree beside the tree of nodes, as small as it can be: there is one for each node
 * that is read, and most are never asked.
 */
public final class NodeMark {
    private static final int SCANNED = 16;

    private final int line;
    private final int column;
    private final int nameLine;
    private final int nameColumn;
    private final List<String> names;
    private final List<NodeMark> below;
    private @Nullable Map<String, NodeMark> byName;

    private NodeMark(int line, int column, int nameLine, int nameColumn, List<String> names, List<NodeMark> below) {
        this.line = line;
        this.column = column;
        this.nameLine = nameLine;
        this.nameColumn = nameColumn;
        this.names = names;
        this.below = below;
    }

    /** A scalar that begins there, both from 1. */
    public static NodeMark scalar(int line, int column) {
        return new NodeMark(line, column, 0, 0, List.of(), List.of());
    }

    /** A list that begins there, with its items. */
    public static NodeMark list(int line, int column, List<NodeMark> items) {
        return new NodeMark(line, column, 0, 0, List.of(), items);
    }

    /** An object that begins there, with its members: names, and as many marks. */
    public static NodeMark object(int line, int column, List<String> names, List<NodeMark> members) {
        return new NodeMark(line, column, 0, 0, names, members);
    }

    /** The same node as a member whose name begins there. */
    public NodeMark named(int atLine, int atColumn) {
        return new NodeMark(line, column, atLine, atColumn, names, below);
    }

    /** The same content, seen from another place: an alias for it. */
    public NodeMark movedTo(int toLine, int toColumn) {
        return new NodeMark(toLine, toColumn, 0, 0, names, below);
    }

    /** The line of the value, from 1. */
    public int line() {
        return line;
    }

    /** The column of the value, from 1. */
    public int column() {
        return column;
    }

    /** The line of the member's name, from 1; 0 where the node is no member. */
    public int nameLine() {
        return nameLine;
    }

    /** The column of the member's name, from 1; 0 where the node is no member. */
    public int nameColumn() {
        return nameColumn;
    }

    /** Whether nothing is below. */
    boolean isScalar() {
        return below.isEmpty();
    }

    /** The names of the members, if this is an object that has some. */
    List<String> names() {
        return names;
    }

    /** What is below, in order. */
    List<NodeMark> below() {
        return below;
    }

    /** The member or item of that name or index; this where there is none. */
    public NodeMark below(String element) {
        NodeMark found = find(element);
        return found == null ? this : found;
    }

    /** The member or item of that name or index; null if there is none. */
    @Nullable
    NodeMark find(String element) {
        if (!names.isEmpty()) {
            return below.size() > SCANNED ? indexed().get(element) : member(element);
        }
        if (below.isEmpty() || element.isEmpty() || element.length() > 9) {
            return null;
        }
        int index = 0;
        for (int i = 0; i < element.length(); i++) {
            int digit = element.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return null;
            }
            index = index * 10 + digit;
        }
        return index < below.size() ? below.get(index) : null;
    }

    private @Nullable NodeMark member(String name) {
        int index = names.lastIndexOf(name);
        return index < 0 ? null : below.get(index);
    }

    private Map<String, NodeMark> indexed() {
        Map<String, NodeMark> index = byName;
        if (index == null) {
            index = new HashMap<>();
            for (int i = 0; i < names.size(); i++) {
                index.put(names.get(i), below.get(i));
            }
            byName = Collections.unmodifiableMap(index);
        }
        return index;
    }
}
