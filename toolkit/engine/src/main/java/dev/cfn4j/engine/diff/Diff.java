package dev.cfn4j.engine.diff;

import dev.cfn4j.analysis.diff.StackContent;
import dev.cfn4j.analysis.diff.StackDiff;
import dev.cfn4j.analysis.diff.TemplateDiff;
import dev.cfn4j.analysis.diff.Verdict;
import dev.cfn4j.analysis.diff.Verdicts;
import dev.cfn4j.analysis.report.NamedDiff;
import dev.cfn4j.engine.ToolkitHost;
import dev.cfn4j.engine.aws.CloudFormationGateway;
import dev.cfn4j.engine.aws.DeployedStack;
import dev.cfn4j.engine.aws.Gateways;
import dev.cfn4j.engine.deploy.Forecast;
import dev.cfn4j.engine.parameter.OutputValues;
import dev.cfn4j.engine.parameter.SettingsReader;
import dev.cfn4j.engine.parameter.StackSettings;
import dev.cfn4j.engine.template.Sides;
import java.util.List;
import java.util.Optional;

/** The verb diff: what a deployment would change, in terms of what CloudFormation does to each resource; changes no resource. */
public final class Diff {
    private final ToolkitHost host;

    /** A verb that tells the host. */
    public Diff(ToolkitHost host) {
        this.host = host;
    }

    /**
     * Compares the stacks with what is deployed under their names; one that is not deployed is new as a whole.
     *
     * @throws dev.cfn4j.engine.ToolkitException if AWS refuses, or the deployed template cannot be read
     */
    public DiffResult run(DiffRequest request) {
        SettingsReader settings = new SettingsReader(host, request.stacks(), request.settings());
        try (Gateways gateways = new Gateways(request.target(), host)) {
            OutputValues outputs = new OutputValues(gateways);
            return new DiffResult(settings.read().stream()
                    .map(outputs::addKnown)
                    .map(stack -> compare(stack, gateways.to(stack.address().region()), request))
                    .toList());
        }
    }

    private NamedDiff compare(StackSettings settings, CloudFormationGateway gateway, DiffRequest request) {
        Optional<DeployedStack> deployed =
                gateway.findStack(settings.deployedName()).filter(stack -> !stack.isShell());
        StackContent old = deployed.map(stack -> Sides.deployed(stack, gateway.template(stack.id()), host))
                .orElse(StackContent.NONE);
        StackDiff diff = TemplateDiff.between(
                old, Sides.wanted(settings, old.parameters()), request.stacks().catalog());
        Optional<List<Verdict>> verdicts = diff.isEmpty() || !request.changeSet()
                ? Optional.empty()
                : deployed.flatMap(stack -> new Forecast(host, gateway)
                        .of(settings, stack, request.stacks().catalog()));
        String place = gateway.place() + (verdicts.isPresent() ? ", judged by a change set" : "");
        return new NamedDiff(
                settings.deployedName(),
                place,
                verdicts.map(it -> Verdicts.apply(diff, it)).orElse(diff));
    }
}
