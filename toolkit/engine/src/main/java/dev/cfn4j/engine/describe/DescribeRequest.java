package dev.cfn4j.engine.describe;

import dev.cfn4j.engine.aws.AwsTarget;
import dev.cfn4j.engine.stack.StackAddress;
import java.util.List;

/**
 * Which deployed stacks to describe.
 *
 * @param stacks where they are found
 * @param target where they are
 */
public record DescribeRequest(List<StackAddress> stacks, AwsTarget target) {
    /** Keeps a copy of the stacks. */
    public DescribeRequest {
        stacks = List.copyOf(stacks);
    }
}
