package dev.cfn4j.dsl.states;

import dev.cfn4j.dsl.Value;
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
}
