package dev.cfn4j.dsl.states.check;

import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.node.NodePath;
import java.util.List;
import java.util.Optional;

/**
 * A state as a tree.
 *
 * @param name the state's name
 * @param path where it is in the definition
 * @param tree its fields
 * @param isJsonata whether its query language is JSONata; JSONPath otherwise
 * @param around what holds for all states beside it
 */
record AslState(String name, NodePath path, Node tree, boolean isJsonata, AslGraph.Surroundings around) {
    /** The state's type; empty where it has none. */
    String type() {
        return tree.find("Type").flatMap(Node::text).orElse("");
    }

    /** Whether the state is of one of these types. */
    boolean is(String... types) {
        return List.of(types).contains(type());
    }

    boolean has(String field) {
        return tree.find(field).isPresent();
    }

    /** The text of a field that is a string. */
    Optional<String> text(String field) {
        return tree.find(field).flatMap(Node::text);
    }

    /** The items of a field that is a list. */
    List<Node> items(String field) {
        return items(tree, field);
    }

    /** The items of a member that is a list. */
    static List<Node> items(Node tree, String member) {
        return tree.find(member)
                .filter(Node.ListNode.class::isInstance)
                .map(list -> ((Node.ListNode) list).items())
                .orElse(List.of());
    }

    /** The number of a field that is a number. */
    Optional<Double> number(String field) {
        return number(tree, field);
    }

    /** The number of a member that is a number. */
    static Optional<Double> number(Node tree, String member) {
        return tree.find(member)
                .filter(Node.NumberNode.class::isInstance)
                .map(number -> ((Node.NumberNode) number).value().doubleValue());
    }

    /** A name of the query language for messages. */
    String language() {
        return isJsonata ? "JSONata" : "JSONPath";
    }
}
