package dev.cfn4j.dsl.yaml;

import dev.cfn4j.dsl.node.Node;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes a tree as YAML as a person would: blocks, short forms of functions, literal blocks for text of several lines, and an empty
 * line between the sections of a template. Equal trees give equal text, and reading the text gives an equal tree.
 */
public final class YamlText {
    private static final int STEP = 2;
    private static final int LONGEST_KEY = 1000;

    private final StringBuilder out = new StringBuilder();

    private YamlText() {}

    /** The tree as text, ending in a line break. */
    public static String of(Node root) {
        YamlText text = new YamlText();
        boolean isTemplate = root.find("Resources").isPresent();
        if (isBlock(root) && ShortForm.tag(root).isEmpty()) {
            text.block(root, 0, isTemplate);
        } else {
            text.value("", root, -STEP);
        }
        return text.out.toString();
    }

    private static boolean isBlock(Node node) {
        return !node.membersOrNone().isEmpty()
                || (node instanceof Node.ListNode list && !list.items().isEmpty());
    }

    /** Writes an object or list that has something in it, beginning where the writer stands. */
    private void block(Node node, int column, boolean isTemplate) {
        if (node instanceof Node.ListNode list) {
            items(list.items(), column);
        } else {
            members(node.membersOrNone(), column, isTemplate);
        }
    }

    private void members(Map<String, Node> members, int column, boolean isTemplate) {
        Iterator<Map.Entry<String, Node>> rest = members.entrySet().iterator();
        while (rest.hasNext()) {
            Map.Entry<String, Node> member = rest.next();
            key(member.getKey(), column);
            value(" ", member.getValue(), column);
            if (rest.hasNext()) {
                out.append(isTemplate && isBlock(member.getValue()) ? "\n" : "");
                indent(column);
            }
        }
    }

    private void key(String name, int column) {
        String key = ScalarText.oneLine(name);
        if (key.length() > LONGEST_KEY) {
            out.append("? ").append(key).append('\n');
            indent(column);
            key = "";
        }
        out.append(key).append(':');
    }

    private void items(List<Node> items, int column) {
        for (int i = 0; i < items.size(); i++) {
            if (i > 0) {
                indent(column);
            }
            out.append('-');
            Node item = items.get(i);
            if (isBlock(item) && ShortForm.tag(item).isEmpty()) {
                out.append(' ');
                block(item, column + STEP, false);
            } else {
                value(" ", item, column);
            }
        }
    }

    /** Writes what follows a key, a dash or a tag that stands at a column, to the end of its last line. */
    private void value(String separator, Node node, int column) {
        Optional<String> tag = ShortForm.tag(node);
        if (tag.isPresent()) {
            Node argument = node.membersOrNone().values().iterator().next();
            out.append(separator).append(tag.get());
            untagged(" ", ShortForm.written(tag.get(), argument), column);
        } else {
            untagged(separator, node, column);
        }
    }

    private void untagged(String separator, Node node, int column) {
        if (isBlock(node)) {
            out.append('\n');
            indent(column + STEP);
            block(node, column + STEP, false);
        } else if (node instanceof Node.StringNode string && ScalarText.isBlock(string.value())) {
            out.append(separator);
            literal(string.value(), column + STEP);
        } else {
            out.append(separator).append(oneLine(node)).append('\n');
        }
    }

    private static String oneLine(Node node) {
        if (node instanceof Node.StringNode string) {
            return ScalarText.oneLine(string.value());
        }
        if (node instanceof Node.NumberNode number) {
            return ScalarText.number(number.value());
        }
        if (node instanceof Node.BooleanNode bool) {
            return Boolean.toString(bool.value());
        }
        return node instanceof Node.NullNode ? "null" : node instanceof Node.ListNode ? "[]" : "{}";
    }

    private void literal(String text, int column) {
        int at = Math.max(column, STEP);
        out.append(ScalarText.blockHeader(text)).append('\n');
        text.lines().forEach(line -> {
            if (!line.isEmpty()) {
                indent(at);
            }
            out.append(line).append('\n');
        });
    }

    private void indent(int column) {
        out.append(" ".repeat(column));
    }
}
