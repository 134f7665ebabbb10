package dev.cfn4j.localcloud.template;

import dev.cfn4j.dsl.node.DocumentException;
import dev.cfn4j.dsl.node.JsonDocuments;
import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.node.Sections;
import dev.cfn4j.localcloud.wire.AwsFault;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** A submitted template, found to be one in form. */
public final class StackTemplate {
    private final Node root;
    private final Map<String, ParameterDeclaration> parameters;
    private final Map<String, Node> conditions;
    private final Map<String, ResourceDeclaration> resources;
    private final Map<String, Node> outputs;

    private StackTemplate(Node root) {
        this.root = root;
        this.parameters = section("Parameters", ParameterDeclaration::new);
        this.conditions = section("Conditions", (name, node) -> node);
        this.resources = section("Resources", ResourceDeclaration::new);
        this.outputs = section("Outputs", (name, node) -> node);
    }

    /**
     * Reads a template.
     *
     * @throws AwsFault if it is not JSON, or not of the form of a template
     */
    public static StackTemplate parse(String text) {
        try {
            Node root = JsonDocuments.parse("template", text);
            StackTemplate template = new StackTemplate(root);
            template.checkForm();
            return template;
        } catch (DocumentException e) {
            throw AwsFault.validation("Template format error: JSON not well-formed. (" + e.getMessage() + ")");
        }
    }

    /** The whole of it. */
    public Node root() {
        return root;
    }

    /** What the template says about itself. */
    public Optional<String> description() {
        return root.find("Description").flatMap(Node::text);
    }

    /** The macros that the template is sent through. */
    public List<String> transforms() {
        return root.find("Transform").map(Scalars::texts).orElse(List.of());
    }

    /** The declared parameters by name. */
    public Map<String, ParameterDeclaration> parameters() {
        return parameters;
    }

    /** The declared conditions by name. */
    public Map<String, Node> conditions() {
        return conditions;
    }

    /** The declared resources by logical ID. */
    public Map<String, ResourceDeclaration> resources() {
        return resources;
    }

    /** The declared outputs by name. */
    public Map<String, Node> outputs() {
        return outputs;
    }

    private <T> Map<String, T> section(String name, BiFunction<String, Node, T> reader) {
        Map<String, T> result = new LinkedHashMap<>();
        root.find(name)
                .orElse(new Node.ObjectNode(Map.of()))
                .membersOrNone()
                .forEach((key, node) -> result.put(key, reader.apply(key, node)));
        return Collections.unmodifiableMap(result);
    }

    private void checkForm() {
        if (!(root instanceof Node.ObjectNode)) {
            throw AwsFault.validation("Template format error: unsupported structure.");
        }
        List<String> unknown = root.membersOrNone().keySet().stream()
                .filter(section -> !Sections.NAMES.contains(section))
                .toList();
        if (!unknown.isEmpty()) {
            throw AwsFault.validation("Invalid template property or properties " + unknown);
        }
        if (resources().isEmpty()) {
            throw AwsFault.validation("Template format error: At least one Resources member must be defined.");
        }
        resources().values().forEach(StackTemplate::checkResource);
    }

    private static void checkResource(ResourceDeclaration resource) {
        if (!resource.logicalId().matches("[a-zA-Z0-9]{1,255}")) {
            throw AwsFault.validation(
                    "Template format error: Resource name " + resource.logicalId() + " is non alphanumeric.");
        }
        if (!(resource.declaration() instanceof Node.ObjectNode)) {
            throw AwsFault.validation("Template format error: [/Resources/" + resource.logicalId()
                    + "] resource definition is malformed");
        }
        if (resource.type().isEmpty()) {
            throw AwsFault.validation("Template format error: [/Resources/" + resource.logicalId()
                    + "] Every Resources object must contain a Type member.");
        }
    }
}
