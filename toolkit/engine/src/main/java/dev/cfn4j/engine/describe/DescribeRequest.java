package dev.cfn4j.engine.describe;

import dev.cfn4j.engine.aws.AwsTarget;
import java.util.List;

/**
 * Which deployed stacks to describe.
 *
 * @param stackNames names that they are deployed under
 * @param target where they are
 */
public record DescribeRequest(List<String> stackNames, AwsTarget target) {
    /** Keeps a copy of the names. */
    public DescribeRequest {
        stackNames = List.copyOf(stackNames);
    }
}
