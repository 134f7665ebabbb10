package dev.cfn4j.engine.diff;

import dev.cfn4j.engine.aws.AwsTarget;
import dev.cfn4j.engine.parameter.DeploymentSettings;
import dev.cfn4j.engine.stack.ProjectStacks;

/**
 * What to compare with what is deployed.
 *
 * @param stacks the stacks
 * @param target where the deployed ones are
 * @param settings parameters, names and tags
 * @param changeSet whether to ask CloudFormation too, by a change set that is deleted at once
 */
public record DiffRequest(ProjectStacks stacks, AwsTarget target, DeploymentSettings settings, boolean changeSet) {
    /** A comparison that asks CloudFormation too. */
    public DiffRequest(ProjectStacks stacks, AwsTarget target, DeploymentSettings settings) {
        this(stacks, target, settings, true);
    }
}
