package dev.cfn4j.dsl.check;

import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.node.Node.ListNode;
import dev.cfn4j.dsl.node.Node.ObjectNode;
import dev.cfn4j.dsl.node.Node.StringNode;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One item of a loop, in place of the identifier.
 *
 * @param identifier what the item is called
 * @param item the item
 */
record LoopItem(String identifier, String item) {
    /** Text with the item for {@code ${Identifier}}, and what is alphanumeric of it for {@code &{Identifier}}. */
    String in(String text) {
        return text.indexOf('{') < 0
                ? text
                : text.replace("${" + identifier + "}", item)
                        .replace("&{" + identifier + "}", item.replaceAll("[^A-Za-z0-9]", ""));
    }

    /** A tree with the item wherever the identifier stands. */
    Node in(Node node) {
        if (node instanceof StringNode string) {
            return new StringNode(in(string.value()));
        }
        if (node instanceof ListNode list) {
            return new ListNode(list.items().stream().map(this::in).toList());
        }
        if (node instanceof ObjectNode object) {
            return isRef(object) ? new StringNode(item) : resolved(filled(object));
        }
        return node;
    }

    /** What an Fn::Sub resolves to where nothing but items stood in its text. */
    private static Node resolved(ObjectNode object) {
        Node text = object.members().get("Fn::Sub");
        return object.members().size() == 1
                        && text instanceof StringNode string
                        && !string.value().contains("${")
                ? text
                : object;
    }

    private boolean isRef(ObjectNode object) {
        return object.members().size() == 1
                && new StringNode(identifier).equals(object.members().get("Ref"));
    }

    private ObjectNode filled(ObjectNode object) {
        Map<String, Node> members = new LinkedHashMap<>();
        object.members().forEach((name, member) -> members.put(in(name), in(member)));
        return new ObjectNode(members);
    }
}
