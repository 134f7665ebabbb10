package dev.cfn4j.engine.deploy;

import dev.cfn4j.engine.aws.AwsTarget;
import dev.cfn4j.engine.parameter.DeploymentSettings;
import dev.cfn4j.engine.stack.ProjectStacks;

/**
 * What to deploy, and where.
 *
 * @param stacks the stacks, dependencies before dependents
 * @param target where to
 * @param settings parameters, names and tags
 * @param options how
 */
public record DeployRequest(
        ProjectStacks stacks, AwsTarget target, DeploymentSettings settings, DeployOptions options) {
    /** A deployment as it is usually done. */
    public DeployRequest(ProjectStacks stacks, AwsTarget target, DeploymentSettings settings) {
        this(stacks, target, settings, DeployOptions.DEFAULT);
    }
}
