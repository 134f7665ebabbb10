package dev.cfn4j.engine.deploy;

import dev.cfn4j.engine.ToolkitException;
import dev.cfn4j.engine.ToolkitHost;
import dev.cfn4j.engine.aws.CloudFormationGateway;
import dev.cfn4j.engine.aws.DeployedStack;
import dev.cfn4j.engine.deploy.DeployResult.StackOutcome;
import dev.cfn4j.engine.parameter.ParameterValues;
import dev.cfn4j.engine.parameter.SettingsReader;
import dev.cfn4j.engine.parameter.StackSettings;
import dev.cfn4j.engine.validate.Validate;
import dev.cfn4j.spec.Catalog;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The verb deploy: validates, makes change sets, executes them in order and waits for the end. */
public final class Deploy {
    private final ToolkitHost host;

    /** A verb that tells the host. */
    public Deploy(ToolkitHost host) {
        this.host = host;
    }

    /**
     * Deploys the stacks.
     *
     * @throws ToolkitException if validation finds an error, a parameter lacks a value, something immutable would
     *     change, AWS refuses or a deployment fails
     */
    public DeployResult run(DeployRequest request) {
        new Validate(host).expectValid(request.stacks());
        List<StackSettings> settings = new SettingsReader(host, request.stacks(), request.settings()).read();
        try (CloudFormationGateway gateway = CloudFormationGateway.open(request.target(), host)) {
            Catalog catalog = request.stacks().catalog();
            List<PlannedStack> plans = settings.stream()
                    .map(stack -> plan(stack, gateway, catalog))
                    .toList();
            List<StackOutcome> outcomes = new ArrayList<>();
            for (PlannedStack plan : plans) {
                ToolkitHost discreet = plan.parameters().secrets().guard(host);
                outcomes.add(
                        new StackDeployment(discreet, gateway, request.target().pollInterval(), plan).run());
            }
            return new DeployResult(outcomes);
        }
    }

    private PlannedStack plan(StackSettings settings, CloudFormationGateway gateway, Catalog catalog) {
        Optional<DeployedStack> deployed = gateway.findStack(settings.deployedName());
        deployed.ifPresent(StackReadiness::check);
        Map<String, String> previous = deployed.filter(stack -> !stack.isShell())
                .map(DeployedStack::parameters)
                .orElse(Map.of());
        ParameterValues values = ParameterValues.resolve(settings, previous, host);
        deployed.filter(stack -> !stack.isShell()).ifPresent(stack -> Immutables.check(settings, stack, values));
        return new PlannedStack(settings, deployed, values, catalog);
    }
}
