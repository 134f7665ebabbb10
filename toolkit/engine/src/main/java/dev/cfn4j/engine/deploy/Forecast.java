package dev.cfn4j.engine.deploy;

import dev.cfn4j.analysis.diff.Verdict;
import dev.cfn4j.engine.Message;
import dev.cfn4j.engine.ToolkitException;
import dev.cfn4j.engine.ToolkitHost;
import dev.cfn4j.engine.aws.ChangeSet;
import dev.cfn4j.engine.aws.CloudFormationGateway;
import dev.cfn4j.engine.aws.DeployedStack;
import dev.cfn4j.engine.parameter.ParameterValues;
import dev.cfn4j.engine.parameter.StackSettings;
import dev.cfn4j.spec.Catalog;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Asks CloudFormation what an update would do, by a change set that is deleted at once. */
public final class Forecast {
    private static final Duration INTERVAL = Duration.ofSeconds(1);

    private final ToolkitHost host;
    private final CloudFormationGateway gateway;

    /** A forecast that tells the host where there is none. */
    public Forecast(ToolkitHost host, CloudFormationGateway gateway) {
        this.host = host;
        this.gateway = gateway;
    }

    /** What the change set lists; empty where none could be made: a parameter has no value, the stack is busy, or AWS refuses. */
    public Optional<List<Verdict>> of(StackSettings settings, DeployedStack deployed, Catalog catalog) {
        ParameterValues values = ParameterValues.known(settings, deployed.parameters());
        if (deployed.isBusy()
                || values.values().size() < settings.stack().parameters().size()) {
            return Optional.empty();
        }
        PlannedStack plan = new PlannedStack(settings, Optional.of(deployed), values, catalog);
        try {
            Optional<ChangeSet> set = new ChangeSetStep(gateway, interval(), DeployOptions.DEFAULT).create(plan);
            set.ifPresent(it -> gateway.deleteChangeSet(plan.name(), it.id()));
            return Optional.of(set.map(ChangeSet::changes).orElse(List.of()).stream()
                    .map(Forecast::verdict)
                    .toList());
        } catch (ToolkitException e) {
            host.notify(Message.warning("the diff of `" + plan.name()
                    + "` goes by the facts alone, as there is no change set: " + e.getMessage()));
            return Optional.empty();
        }
    }

    private Duration interval() {
        return gateway.isLocal() ? Duration.ofMillis(10) : INTERVAL;
    }

    private static Verdict verdict(ChangeSet.ResourceChange change) {
        return new Verdict(
                change.logicalId(),
                change.type(),
                change.action(),
                change.replacement() == null ? "" : change.replacement());
    }
}
