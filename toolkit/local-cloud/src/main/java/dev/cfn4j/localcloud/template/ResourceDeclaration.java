package dev.cfn4j.localcloud.template;

import dev.cfn4j.dsl.node.Node;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A resource that a template declares.
 *
 * @param logicalId its name
 * @param declaration what the template says of it
 */
public record ResourceDeclaration(String logicalId, Node declaration) {
    /** The parts of a resource besides its properties that may change. */
    public static final List<String> ATTRIBUTES =
            List.of("Metadata", "CreationPolicy", "UpdatePolicy", "DeletionPolicy", "UpdateReplacePolicy");

    /** Its type. */
    public String type() {
        return declaration.find("Type").flatMap(Node::text).orElse("");
    }

    /** Its properties as they stand in the template. */
    public Node properties() {
        return declaration.find("Properties").orElse(new Node.ObjectNode(Map.of()));
    }

    /** The condition under which it exists. */
    public Optional<String> condition() {
        return declaration.find("Condition").flatMap(Node::text);
    }

    /** The resources that must exist before it, besides those that it refers to. */
    public List<String> dependsOn() {
        return declaration.find("DependsOn").map(Scalars::texts).orElse(List.of());
    }

    /** What the template says of it besides its properties, as far as a change of it changes the resource. */
    public Node attributes() {
        Map<String, Node> members = new LinkedHashMap<>();
        ATTRIBUTES.forEach(name -> declaration.find(name).ifPresent(node -> members.put(name, node)));
        return new Node.ObjectNode(members);
    }

    /** What becomes of it when it leaves the stack, as {@code Delete} or {@code Retain}. */
    public static String deletionPolicy(Node declaration) {
        return declaration.find("DeletionPolicy").flatMap(Node::text).orElse("Delete");
    }

    /** What becomes of the old one when it is replaced. */
    public static String replacePolicy(Node declaration) {
        return declaration.find("UpdateReplacePolicy").flatMap(Node::text).orElse("Delete");
    }
}
