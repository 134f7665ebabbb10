package dev.cfn4j.engine.deploy;

import dev.cfn4j.engine.ToolkitHost;
import dev.cfn4j.engine.aws.DeployedStack;
import dev.cfn4j.engine.parameter.ParameterValues;
import dev.cfn4j.engine.parameter.StackSettings;
import dev.cfn4j.spec.Catalog;
import java.util.Map;
import java.util.Optional;

/**
 * A stack that is about to be deployed; nothing has been sent.
 *
 * @param settings the stack and its settings
 * @param deployed the stack as it is now; empty where there is none
 * @param parameters the values of its parameters
 * @param catalog the facts to judge it by
 */
record PlannedStack(
        StackSettings settings, Optional<DeployedStack> deployed, ParameterValues parameters, Catalog catalog) {
    static PlannedStack of(
            StackSettings settings, Optional<DeployedStack> deployed, Catalog catalog, ToolkitHost host) {
        Optional<DeployedStack> existing = deployed.filter(stack -> !stack.isShell());
        Map<String, String> previous = existing.map(DeployedStack::parameters).orElse(Map.of());
        ParameterValues values = ParameterValues.resolve(settings, previous, host);
        existing.ifPresent(stack -> Immutables.check(settings, stack, values));
        return new PlannedStack(settings, deployed, values, catalog);
    }

    /** The same with other settings. */
    PlannedStack with(StackSettings other, ToolkitHost host) {
        return of(other, deployed, catalog, host);
    }

    String name() {
        return settings.deployedName();
    }

    /** Whether the stack has to be created; a name that was only reserved counts as free. */
    boolean isNew() {
        return deployed.isEmpty() || deployed.get().isShell();
    }
}
