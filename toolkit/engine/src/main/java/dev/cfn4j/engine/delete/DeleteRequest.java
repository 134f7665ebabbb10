package dev.cfn4j.engine.delete;

import dev.cfn4j.engine.aws.AwsTarget;
import java.util.List;

/**
 * Which deployed stacks to delete.
 *
 * @param stackNames names that they are deployed under, dependencies before dependents; deleted in the reverse order
 * @param target where they are
 * @param confirmed whether the user has said yes beforehand
 */
public record DeleteRequest(List<String> stackNames, AwsTarget target, boolean confirmed) {
    /** Keeps a copy of the names. */
    public DeleteRequest {
        stackNames = List.copyOf(stackNames);
    }
}
