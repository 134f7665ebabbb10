package dev.cfn4j.engine.deploy;

import dev.cfn4j.engine.Option;
import dev.cfn4j.engine.ToolkitException;
import dev.cfn4j.engine.ToolkitHost;
import dev.cfn4j.engine.aws.DeployedStack;
import dev.cfn4j.engine.aws.Gateways;
import dev.cfn4j.engine.aws.RequestMembers;
import dev.cfn4j.engine.aws.TemplateBucket;
import dev.cfn4j.engine.deploy.DeployResult.StackOutcome;
import dev.cfn4j.engine.parameter.OutputValues;
import dev.cfn4j.engine.parameter.SettingsReader;
import dev.cfn4j.engine.parameter.StackSettings;
import dev.cfn4j.engine.stack.ProjectStack;
import dev.cfn4j.engine.stack.StackAddress;
import dev.cfn4j.engine.validate.Validate;
import dev.cfn4j.spec.Catalog;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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
        checkOptions(request);
        try (Gateways gateways = new Gateways(request.target(), host)) {
            OutputValues outputs = new OutputValues(gateways);
            checkOutputs(settings, outputs);
            Catalog catalog = request.stacks().catalog();
            List<PlannedStack> plans = settings.stream()
                    .map(stack -> plan(stack, gateways, catalog))
                    .toList();
            List<StackOutcome> outcomes = new ArrayList<>();
            for (PlannedStack plan : plans) {
                PlannedStack complete = plan.with(outputs.addAll(plan.settings()), host);
                ToolkitHost discreet = complete.parameters().secrets().guard(host);
                outcomes.add(new StackDeployment(
                                discreet,
                                gateways.to(complete.settings().address().region()),
                                request.target().pollInterval(),
                                complete,
                                request.options())
                        .run());
            }
            return new DeployResult(outcomes);
        }
    }

    private void checkOptions(DeployRequest request) {
        List<ProjectStack> stacks = request.stacks().stacks();
        RequestMembers.of(request.options().request());
        Optional.ofNullable(request.options().bucket()).ifPresent(TemplateBucket::checkName);
        TemplateText.check(stacks, request.options().bucket(), host);
        Set<String> names = stacks.stream().map(ProjectStack::name).collect(Collectors.toSet());
        Optional<ProjectStack> later = stacks.stream()
                .filter(stack -> stack.dependencies().stream().anyMatch(names::contains))
                .findFirst();
        if (!request.options().follow() && later.isPresent()) {
            throw ToolkitException.of(
                    "`" + later.get().name() + "` comes after `"
                            + String.join("`, `", later.get().dependencies())
                            + "`, which has to be waited for; nothing was sent.",
                    "Leave " + host.spell(Option.NO_WAIT) + " out, or choose one stack with "
                            + host.spell(Option.STACK_CLASS) + ".");
        }
    }

    /** Outputs of stacks that are not deployed now must be there before anything is sent. */
    private static void checkOutputs(List<StackSettings> settings, OutputValues outputs) {
        Set<StackAddress> deployedNow =
                settings.stream().map(StackSettings::address).collect(Collectors.toSet());
        settings.forEach(stack -> outputs.addAll(stack.withoutSources(deployedNow)));
    }

    private PlannedStack plan(StackSettings settings, Gateways gateways, Catalog catalog) {
        Optional<DeployedStack> deployed =
                gateways.to(settings.address().region()).findStack(settings.deployedName());
        deployed.ifPresent(StackReadiness::check);
        return PlannedStack.of(settings, deployed, catalog, host);
    }
}
