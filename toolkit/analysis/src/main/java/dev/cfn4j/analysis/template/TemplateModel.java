package dev.cfn4j.analysis.template;

import dev.cfn4j.dsl.check.Reference;
import dev.cfn4j.dsl.check.References;
import dev.cfn4j.dsl.node.Node;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** A template as its sections: whatever is malformed is simply not there, and other rules speak of it. For one thread. */
public final class TemplateModel {
    private final Node root;
    private final Node written;
    private final Macros macros;
    private final Map<String, TemplateParameter> parameters;
    private final Map<String, TemplateResource> resources;
    private @Nullable List<Reference> references;
    private @Nullable List<PlacedFunction> functions;
    private @Nullable Occurrences occurrences;

    private TemplateModel(Node root, Node written) {
        this.root = root;
        this.written = written;
        this.macros = Macros.of(root);
        this.parameters = named("Parameters", TemplateParameter::new);
        this.resources = named("Resources", TemplateResource::new);
    }

    /** The model of that tree. */
    public static TemplateModel of(Node root) {
        return new TemplateModel(root, root);
    }

    /** The model of a template whose loops were written out, with the tree as it was before. */
    public static TemplateModel of(Node root, Node written) {
        return new TemplateModel(root, written);
    }

    /** The tree as it was written, with its loops. */
    public Node written() {
        return written;
    }

    /** The tree. */
    public Node root() {
        return root;
    }

    /** The transforms. */
    public Macros macros() {
        return macros;
    }

    /** The parameters in document order. */
    public Map<String, TemplateParameter> parameters() {
        return parameters;
    }

    /** The resources in document order, without loops and other functions. */
    public Map<String, TemplateResource> resources() {
        return resources;
    }

    /** All that refers to something, in document order; collected once. */
    public List<Reference> references() {
        List<Reference> known = references;
        if (known == null) {
            known = References.in(root);
            references = known;
        }
        return known;
    }

    /** The functions in rules, conditions, resources and outputs, the outer ones first; collected once. */
    public List<PlacedFunction> functions() {
        List<PlacedFunction> known = functions;
        if (known == null) {
            known = PlacedFunction.in(root);
            functions = known;
        }
        return known;
    }

    /** What occurs anywhere in the template; collected once. */
    public Occurrences occurrences() {
        Occurrences known = occurrences;
        if (known == null) {
            known = Occurrences.in(root);
            occurrences = known;
        }
        return known;
    }

    /** The members of a section in document order; none if it is absent or not an object. */
    public Map<String, Node> section(String name) {
        return root.find(name).map(Node::membersOrNone).orElse(Map.of());
    }

    /** The resource of that logical ID. */
    public Optional<TemplateResource> findResource(String logicalId) {
        return Optional.ofNullable(resources.get(logicalId));
    }

    /** The parameter of that name. */
    public Optional<TemplateParameter> findParameter(String name) {
        return Optional.ofNullable(parameters.get(name));
    }

    private <T> Map<String, T> named(String section, BiFunction<String, Node, T> view) {
        Map<String, T> result = new LinkedHashMap<>();
        section(section).forEach((name, node) -> {
            if (!name.startsWith("Fn::") && node instanceof Node.ObjectNode) {
                result.put(name, view.apply(name, node));
            }
        });
        return Collections.unmodifiableMap(result);
    }
}
