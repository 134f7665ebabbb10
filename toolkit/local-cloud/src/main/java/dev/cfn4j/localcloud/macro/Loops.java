package dev.cfn4j.localcloud.macro;

import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.localcloud.template.Scalars;
import dev.cfn4j.localcloud.wire.AwsFault;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Unrolls loops: {@code "Fn::ForEach::Name": [identifier, collection, {key: value}]} becomes one entry an item.
 *
 * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-foreach.html">
 *     Fn::ForEach</a>
 */
final class Loops {
    private static final String LOOP = "Fn::ForEach::";
    private static final int DEEPEST = 5;
    private static final int MOST_ENTRIES = 10_000;

    private final KnownValues values;
    private int entries;

    Loops(KnownValues values) {
        this.values = values;
    }

    Node unroll(Node node) {
        return unroll(node, Map.of());
    }

    private Node unroll(Node node, Map<String, String> items) {
        if (node instanceof Node.ListNode list) {
            return new Node.ListNode(
                    list.items().stream().map(item -> unroll(item, items)).toList());
        }
        if (node instanceof Node.StringNode string) {
            return new Node.StringNode(Placeholders.fill(string.value(), items));
        }
        if (!(node instanceof Node.ObjectNode object)) {
            return node;
        }
        String item = object.members().size() == 1
                ? object.find("Ref").flatMap(Node::text).map(items::get).orElse(null)
                : null;
        return item == null ? members(object, items) : new Node.StringNode(item);
    }

    private Node members(Node.ObjectNode object, Map<String, String> items) {
        Map<String, Node> members = new LinkedHashMap<>();
        object.members().forEach((name, member) -> {
            if (name.startsWith(LOOP)) {
                loop(name, member, items, members);
            } else {
                members.put(Placeholders.fill(name, items), unroll(member, items));
            }
        });
        return new Node.ObjectNode(members);
    }

    private void loop(String name, Node loop, Map<String, String> items, Map<String, Node> into) {
        if (!(loop instanceof Node.ListNode parts)
                || parts.items().size() != 3
                || parts.items().get(0).text().isEmpty()
                || !(parts.items().get(2) instanceof Node.ObjectNode body)) {
            throw failed(name + " layout is incorrect: expected an identifier, a collection and an object");
        }
        if (items.size() >= DEEPEST) {
            throw failed("loops are nested deeper than " + DEEPEST);
        }
        String identifier = parts.items().get(0).text().get();
        for (String value : collection(name, unroll(parts.items().get(1), items))) {
            Map<String, String> inner = new LinkedHashMap<>(items);
            inner.put(identifier, value);
            Node made = members(body, inner);
            made.membersOrNone().forEach((key, member) -> put(name, into, key, member));
        }
    }

    private void put(String loop, Map<String, Node> into, String key, Node member) {
        if (into.put(key, member) != null) {
            throw failed(loop + " makes the key " + key + " twice");
        }
        entries++;
        if (entries > MOST_ENTRIES) {
            throw failed("loops make more than " + MOST_ENTRIES + " entries");
        }
    }

    private List<String> collection(String name, Node collection) {
        return values.find(collection)
                .filter(Node.ListNode.class::isInstance)
                .map(Scalars::texts)
                .orElseThrow(() -> failed(name + " could not resolve the collection: expected a list of strings, or a"
                        + " reference to a parameter that is one"));
    }

    private static AwsFault failed(String why) {
        return AwsFault.validation("Transform AWS::LanguageExtensions failed with: " + why);
    }
}
