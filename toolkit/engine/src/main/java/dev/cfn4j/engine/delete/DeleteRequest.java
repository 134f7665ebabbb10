package dev.cfn4j.engine.delete;

import dev.cfn4j.engine.aws.AwsTarget;
import dev.cfn4j.engine.stack.StackAddress;
import java.util.List;

/**
 * Which deployed stacks to delete.
 *
 * @param stacks where they are found, dependencies before dependents; deleted in the reverse order
 * @param target where they are
 * @param confirmed whether the user has said yes beforehand
 */
public record DeleteRequest(List<StackAddress> stacks, AwsTarget target, boolean confirmed) {
    /** Keeps a copy of the stacks. */
    public DeleteRequest {
        stacks = List.copyOf(stacks);
    }
}
