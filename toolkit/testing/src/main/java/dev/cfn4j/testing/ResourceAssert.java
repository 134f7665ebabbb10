package dev.cfn4j.testing;

import dev.cfn4j.dsl.Resource;
import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.node.NodePath;
import dev.cfn4j.testing.template.JsonComparison;
import dev.cfn4j.testing.template.JsonDifference;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Assertions on the resources of a type, or on one. Each assertion keeps those that meet it, and fails if none does.
 *
 * @param <R> the class of the resources
 */
public final class ResourceAssert<R extends Resource<R>> {
    private final TemplateAssert template;
    private final Function<String, R> make;
    private final Map<String, Node> candidates;

    ResourceAssert(TemplateAssert template, Function<String, R> make, Map<String, Node> candidates) {
        this.template = template;
        this.make = make;
        this.candidates = candidates;
    }

    /**
     * Fails unless a resource has all that is set here; what is not set may be anything. Lists are compared as a whole.
     *
     * <pre>{@code
     * .hasResource(Queue.class).with(queue -> queue.visibilityTimeout(300).retain())
     * }</pre>
     */
    public ResourceAssert<R> with(Consumer<R> expected) {
        return keep((id, found) -> {
            R wanted = make.apply(id);
            expected.accept(wanted);
            return new JsonComparison(ExpectedValue.of(wanted), found).missing();
        });
    }

    /**
     * Fails unless a resource has that value for a property: {@code hasProperty("RedrivePolicy/maxReceiveCount", 5)}.
     *
     * @param pointer a JSON pointer below Properties; its first slash may be left out
     * @param value text, a number, a boolean, a list, a map or a value of the language
     */
    public ResourceAssert<R> hasProperty(String pointer, Object value) {
        return has(ExpectedValue.below(NodePath.of("Properties"), pointer), value);
    }

    /** Fails unless a resource does without that property. */
    public ResourceAssert<R> doesNotHaveProperty(String pointer) {
        NodePath path = ExpectedValue.below(NodePath.of("Properties"), pointer);
        return keep((id, resource) -> JsonComparison.find(resource, path)
                .map(found -> List.of(new JsonDifference(path, null, found)))
                .orElse(List.of()));
    }

    /** Fails unless a resource has that value for a resource attribute: {@code hasAttribute("DeletionPolicy", "Retain")}. */
    public ResourceAssert<R> hasAttribute(String name, Object value) {
        return has(ExpectedValue.below(NodePath.ROOT, name), value);
    }

    /** Goes on with the template. */
    public TemplateAssert and() {
        return template;
    }

    private ResourceAssert<R> has(NodePath path, Object value) {
        Node expected = ExpectedValue.of(value);
        return keep((id, resource) -> JsonComparison.find(resource, path)
                .map(found -> new JsonComparison(expected, found)
                        .differences().stream()
                                .map(difference -> difference.below(path))
                                .toList())
                .orElseGet(() -> List.of(new JsonDifference(path, expected, null))));
    }

    private ResourceAssert<R> keep(BiFunction<String, Node, List<JsonDifference>> compare) {
        Map<String, Node> kept = new LinkedHashMap<>();
        Map<String, List<JsonDifference>> differences = new LinkedHashMap<>();
        candidates.forEach((id, resource) -> {
            List<JsonDifference> found = compare.apply(id, resource);
            if (found.isEmpty()) {
                kept.put(id, resource);
            } else {
                differences.put(id, found);
            }
        });
        template.expect(!kept.isEmpty(), kept.isEmpty() ? message(differences) : "");
        return new ResourceAssert<>(template, make, kept);
    }

    private String message(Map<String, List<JsonDifference>> differences) {
        String all = differences.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream()
                        .map(difference ->
                                template.describe(difference.below(NodePath.of("Resources", entry.getKey())))))
                .collect(Collectors.joining("\n"));
        return differences.size() == 1 ? all : "none of " + differences.keySet() + " fits\n" + all;
    }
}
