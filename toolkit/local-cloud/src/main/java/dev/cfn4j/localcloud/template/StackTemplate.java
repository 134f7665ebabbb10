package dev.cfn4j.localcloud.template;

import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.localcloud.state.Submission;
import dev.cfn4j.localcloud.wire.AwsFault;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/** A submitted template, found to be one in form. */
public final class StackTemplate {
    private final Node root;
    private final Map<String, ParameterDeclaration> parameters;
    private final Map<String, Node> conditions;
    private final Map<String, ResourceDeclaration> resources;
    private final Map<String, Node> outputs;
    private final Map<String, Node> mappings;

    private StackTemplate(Node root) {
        this.root = root;
        this.parameters = section("Parameters", ParameterDeclaration::new);
        this.conditions = section("Conditions", (name, node) -> node);
        this.resources = section("Resources", ResourceDeclaration::new);
        this.outputs = section("Outputs", (name, node) -> node);
        this.mappings = section("Mappings", (name, node) -> node);
    }

    /**
     * Reads a template.
     *
     * @throws AwsFault if it is not JSON or YAML, or not of the form of a template
     */
    public static StackTemplate parse(String text) {
        return of(TemplateReader.read(text));
    }

    /**
     * The template in a tree.
     *
     * @throws AwsFault if it is not of the form of a template
     */
    public static StackTemplate of(Node root) {
        StackTemplate template = new StackTemplate(root);
        TemplateForm.check(template);
        return template;
    }

    /** The template that a submission stands for, with its transforms done. */
    public static StackTemplate of(Submission submission) {
        return parse(submission.processedTemplate());
    }

    /** The whole of it. */
    public Node root() {
        return root;
    }

    /** What the template says about itself. */
    public Optional<String> description() {
        return root.find("Description").flatMap(Node::text);
    }

    /** The macros that the whole template is sent through, in their order. */
    public List<String> transforms() {
        return root.find("Transform").map(StackTemplate::transformNames).orElse(List.of());
    }

    /** The macros that the template names anywhere. */
    public Set<String> declaredTransforms() {
        Set<String> names = new LinkedHashSet<>(transforms());
        collectTransforms(root, names);
        return names;
    }

    private static List<String> transformNames(Node node) {
        List<Node> items = node instanceof Node.ListNode list ? list.items() : List.of(node);
        return items.stream()
                .flatMap(item -> item.text().or(() -> item.find("Name").flatMap(Node::text)).stream())
                .toList();
    }

    private static void collectTransforms(Node node, Set<String> names) {
        if (node instanceof Node.ListNode list) {
            list.items().forEach(item -> collectTransforms(item, names));
        }
        node.find("Fn::Transform").ifPresent(call -> names.addAll(transformNames(call)));
        node.membersOrNone().values().forEach(member -> collectTransforms(member, names));
    }

    /** The declared mappings by name. */
    public Map<String, Node> mappings() {
        return mappings;
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

    /** The resource of that logical ID, which the template declares. */
    public ResourceDeclaration expectResource(String logicalId) {
        ResourceDeclaration found = resources.get(logicalId);
        if (found == null) {
            throw new IllegalArgumentException("the template declares no resource " + logicalId);
        }
        return found;
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
}
