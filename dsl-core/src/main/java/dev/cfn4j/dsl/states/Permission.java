package dev.cfn4j.dsl.states;

import dev.cfn4j.dsl.Value;
import dev.cfn4j.dsl.node.DocumentBuilder;
import dev.cfn4j.dsl.node.Node;
import java.util.List;

/**
 * Actions that an execution must be allowed, and on what.
 *
 * @param actions IAM actions, for example {@code sqs:SendMessage}
 * @param resources ARNs, each a {@link String} or a {@link Value} of a string
 */
public record Permission(List<String> actions, List<Object> resources) {
    /** Keeps copies. */
    public Permission {
        actions = List.copyOf(actions);
        resources = List.copyOf(resources);
    }

    /** Actions on one resource. */
    static Permission on(Object resource, String... actions) {
        return new Permission(List.of(actions), List.of(resource));
    }

    /** Whether the template knows the resource: executions find out what a path or a JSONata expression leads to. */
    static boolean isKnown(Object resource) {
        return !(resource instanceof JsonPath) && !(resource instanceof String text && text.startsWith("{%"));
    }

    /** Whether the other one has the same actions and resources; values are told apart by what they write. */
    boolean saysTheSameAs(Permission other) {
        return actions.equals(other.actions) && tree(resources).equals(tree(other.resources));
    }

    private static List<Node> tree(List<Object> resources) {
        return resources.stream().map(Permission::tree).toList();
    }

    private static Node tree(Object resource) {
        if (!(resource instanceof Value<?> value)) {
            return new Node.StringNode((String) resource);
        }
        DocumentBuilder builder = new DocumentBuilder();
        value.writeTo(builder);
        return builder.document().root();
    }
}
