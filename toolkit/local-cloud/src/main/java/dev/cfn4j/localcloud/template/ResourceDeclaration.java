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

    /** Everything but the properties. */
    public Node attributes() {
        Map<String, Node> members = new LinkedHashMap<>(declaration.membersOrNone());
        members.remove("Properties");
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
