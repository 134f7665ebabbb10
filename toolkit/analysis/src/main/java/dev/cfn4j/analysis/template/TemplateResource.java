package dev.cfn4j.analysis.template;

import dev.cfn4j.dsl.node.Node;
import java.util.Optional;

/**
 * One resource of a template.
 *
 * @param logicalId its logical ID
 * @param node what the template says
 */
public record TemplateResource(String logicalId, Node node) {
    /** The type as written; empty if there is none that could be read. */
    public String type() {
        return node.find("Type").flatMap(Node::text).orElse("");
    }

    /** Whether a transform turns it into other resources before it is deployed. */
    public boolean isServerless() {
        return type().startsWith("AWS::Serverless::");
    }

    /** Whether it is a custom resource with a type name of its own. */
    public boolean isCustom() {
        return type().startsWith("Custom::");
    }

    /** Whether it is a module, whose resources have logical IDs that begin with its own. */
    public boolean isModule() {
        return type().endsWith("::MODULE");
    }

    /** What stands under Properties, if anything does. */
    public Optional<Node> properties() {
        return node.find("Properties");
    }

    /** The condition under which the resource exists, if it has one. */
    public Optional<String> condition() {
        return node.find("Condition").flatMap(Node::text);
    }

    /** Where the resource stands. */
    public Place place() {
        return Place.of("Resources", logicalId);
    }
}
