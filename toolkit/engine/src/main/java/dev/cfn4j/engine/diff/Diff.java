package dev.cfn4j.engine.diff;

import dev.cfn4j.analysis.diff.StackContent;
import dev.cfn4j.analysis.diff.TemplateDiff;
import dev.cfn4j.engine.ToolkitException;
import dev.cfn4j.engine.ToolkitHost;
import dev.cfn4j.engine.aws.CloudFormationGateway;
import dev.cfn4j.engine.aws.DeployedStack;
import dev.cfn4j.engine.aws.Gateways;
import dev.cfn4j.engine.diff.DiffResult.Comparison;
import dev.cfn4j.engine.parameter.OutputValues;
import dev.cfn4j.engine.parameter.SettingsReader;
import dev.cfn4j.engine.parameter.StackSettings;
import dev.cfn4j.spec.Catalog;
import java.util.Optional;

/** The verb diff: what a deployment would change, in terms of what CloudFormation does to each resource; changes nothing. */
public final class Diff {
    private final ToolkitHost host;

    /** A verb that tells the host. */
    public Diff(ToolkitHost host) {
        this.host = host;
    }

    /**
     * Compares the stacks with what is deployed under their names; one that is not deployed is new as a whole.
     *
     * @throws ToolkitException if AWS refuses, or the deployed template cannot be read
     */
    public DiffResult run(DiffRequest request) {
        SettingsReader settings = new SettingsReader(host, request.stacks(), request.settings());
        try (Gateways gateways = new Gateways(request.target(), host)) {
            OutputValues outputs = new OutputValues(gateways);
            return new DiffResult(settings.read().stream()
                    .map(outputs::addKnown)
                    .map(stack -> compare(
                            stack,
                            gateways.to(stack.address().region()),
                            request.stacks().catalog()))
                    .toList());
        }
    }

    private static Comparison compare(StackSettings settings, CloudFormationGateway gateway, Catalog catalog) {
        Optional<DeployedStack> deployed =
                gateway.findStack(settings.deployedName()).filter(stack -> !stack.isShell());
        StackContent old = deployed.map(stack -> Sides.deployed(stack, gateway.template(stack.id())))
                .orElse(StackContent.NONE);
        return new Comparison(
                settings.deployedName(),
                gateway.place(),
                TemplateDiff.between(old, Sides.wanted(settings, old.parameters()), catalog));
    }
}
