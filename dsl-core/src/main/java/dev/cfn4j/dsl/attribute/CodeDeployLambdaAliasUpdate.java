package dev.cfn4j.dsl.attribute;

import dev.cfn4j.dsl.Structure;
import dev.cfn4j.dsl.Value;

/** How CodeDeploy shifts the traffic of a Lambda alias to another version. */
public final class CodeDeployLambdaAliasUpdate extends Structure<CodeDeployLambdaAliasUpdate> {
    /** An empty policy, to be filled by its setters. */
    public CodeDeployLambdaAliasUpdate() {}

    /** {@code ApplicationName}. Required: the CodeDeploy application. */
    public CodeDeployLambdaAliasUpdate applicationName(Value<String> name) {
        return set("ApplicationName", name);
    }

    /** {@code ApplicationName}. Required: the CodeDeploy application. */
    public CodeDeployLambdaAliasUpdate applicationName(String name) {
        return set("ApplicationName", name);
    }

    /** {@code DeploymentGroupName}. Required: its deployment group. */
    public CodeDeployLambdaAliasUpdate deploymentGroupName(Value<String> name) {
        return set("DeploymentGroupName", name);
    }

    /** {@code DeploymentGroupName}. Required: its deployment group. */
    public CodeDeployLambdaAliasUpdate deploymentGroupName(String name) {
        return set("DeploymentGroupName", name);
    }

    /** The function that runs before traffic is shifted. */
    public CodeDeployLambdaAliasUpdate beforeAllowTrafficHook(Value<String> function) {
        return set("BeforeAllowTrafficHook", function);
    }

    /** The function that runs after traffic was shifted. */
    public CodeDeployLambdaAliasUpdate afterAllowTrafficHook(Value<String> function) {
        return set("AfterAllowTrafficHook", function);
    }
}
