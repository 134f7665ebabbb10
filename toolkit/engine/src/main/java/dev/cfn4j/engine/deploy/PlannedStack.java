package dev.cfn4j.engine.deploy;

import dev.cfn4j.engine.aws.DeployedStack;
import dev.cfn4j.engine.parameter.ParameterValues;
import dev.cfn4j.engine.parameter.StackSettings;
import dev.cfn4j.spec.Catalog;
import java.util.Optional;

/**
 * A stack that is about to be deployed: everything is known, nothing has been sent.
 *
 * @param settings the stack and its settings
 * @param deployed the stack as it is now; empty where there is none
 * @param parameters the values of its parameters
 * @param catalog the facts to judge it by
 */
record PlannedStack(
        StackSettings settings, Optional<DeployedStack> deployed, ParameterValues parameters, Catalog catalog) {
    String name() {
        return settings.deployedName();
    }

    /** Whether the stack has to be created; a name that was only reserved counts as free. */
    boolean isNew() {
        return deployed.isEmpty() || deployed.get().isShell();
    }
}
