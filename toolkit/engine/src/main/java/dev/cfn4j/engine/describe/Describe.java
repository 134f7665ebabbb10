package dev.cfn4j.engine.describe;

import dev.cfn4j.engine.ToolkitException;
import dev.cfn4j.engine.ToolkitHost;
import dev.cfn4j.engine.aws.CloudFormationGateway;
import dev.cfn4j.engine.aws.DeployedStack;
import dev.cfn4j.engine.aws.Gateways;
import dev.cfn4j.engine.describe.DescribeResult.Description;

/** The verb describe: status, parameters, outputs and resources of deployed stacks. */
public final class Describe {
    private final ToolkitHost host;

    /** A verb that tells the host. */
    public Describe(ToolkitHost host) {
        this.host = host;
    }

    /**
     * Describes the stacks.
     *
     * @throws ToolkitException if one of them does not exist, or AWS refuses
     */
    public DescribeResult run(DescribeRequest request) {
        try (Gateways gateways = new Gateways(request.target(), host)) {
            return new DescribeResult(request.stacks().stream()
                    .map(stack -> describe(stack.name(), gateways.to(stack.region())))
                    .toList());
        }
    }

    private static Description describe(String name, CloudFormationGateway gateway) {
        DeployedStack stack = gateway.findStack(name).orElseThrow(() -> gateway.noStack(name));
        return new Description(stack, gateway.resources(stack.id()));
    }
}
