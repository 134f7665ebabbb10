package dev.cfn4j.analysis.diff;

import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.node.Node.ObjectNode;
import dev.cfn4j.dsl.node.Node.StringNode;
import java.util.Map;
import java.util.Optional;

/** What is known of the names that a template's functions refer to. */
interface Knowledge {
    /** Nothing: every name stands for itself. */
    Knowledge NOTHING = new Knowledge() {};

    /** What a Ref to that name gives: a value, or something that stands for a value that is not known yet. */
    default Node reference(String name) {
        return new ObjectNode(Map.of("Ref", new StringNode(name)));
    }

    /** What an Fn::GetAtt of that attribute gives. */
    default Node attribute(String logicalId, String name) {
        return new ObjectNode(Map.of("Fn::GetAtt", new StringNode(logicalId + "." + name)));
    }

    /** What a condition decides: a boolean, or something that stands for what is not known yet. */
    default Node condition(String name) {
        return new StringNode(name);
    }

    /** What a mapping has there; empty if it cannot be said. */
    default Optional<Node> mapped(String mapping, String key, String second) {
        return Optional.empty();
    }
}
