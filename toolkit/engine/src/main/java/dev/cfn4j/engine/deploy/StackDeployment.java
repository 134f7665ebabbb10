package dev.cfn4j.engine.deploy;

import dev.cfn4j.analysis.diff.StackContent;
import dev.cfn4j.analysis.diff.TemplateDiff;
import dev.cfn4j.analysis.report.DiffText;
import dev.cfn4j.dsl.finding.Finding;
import dev.cfn4j.dsl.node.Locations;
import dev.cfn4j.engine.Message;
import dev.cfn4j.engine.ToolkitException;
import dev.cfn4j.engine.ToolkitHost;
import dev.cfn4j.engine.aws.ChangeSet;
import dev.cfn4j.engine.aws.CloudFormationGateway;
import dev.cfn4j.engine.aws.DeployedStack;
import dev.cfn4j.engine.aws.RequestMembers;
import dev.cfn4j.engine.aws.StackEvent;
import dev.cfn4j.engine.deploy.DeployResult.Outcome;
import dev.cfn4j.engine.deploy.DeployResult.StackOutcome;
import dev.cfn4j.engine.template.Sides;
import dev.cfn4j.engine.watch.EventLine;
import dev.cfn4j.engine.watch.EventWatch;
import dev.cfn4j.engine.watch.RootCause;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Deploys one stack: change set, execution, and what came of it. */
final class StackDeployment {
    private final ToolkitHost host;
    private final CloudFormationGateway gateway;
    private final Duration interval;
    private final PlannedStack plan;
    private final DeployOptions options;

    StackDeployment(
            ToolkitHost host,
            CloudFormationGateway gateway,
            Duration interval,
            PlannedStack plan,
            DeployOptions options) {
        this.host = host;
        this.gateway = gateway;
        this.interval = interval;
        this.plan = plan;
        this.options = options;
    }

    /** Deploys, and waits for the end unless the options say otherwise. */
    StackOutcome run() {
        tellParameters();
        Optional<ChangeSet> changes = new ChangeSetStep(gateway, interval, options).create(plan);
        StackOutcome outcome = changes.map(this::execute).orElseGet(this::unchanged);
        host.notify(Message.info(outcome.text()));
        return outcome;
    }

    private void tellParameters() {
        host.notify(Message.info(plan.name() + " in " + gateway.place()));
        plan.parameters().values().forEach(value -> host.notify(Message.info("  " + value)));
    }

    private StackOutcome unchanged() {
        return outcome(Outcome.UNCHANGED, plan.deployed().orElseThrow());
    }

    private StackOutcome execute(ChangeSet changes) {
        tellChanges(changes);
        String before = gateway.latestEvent(changes.stackId()).orElse("");
        gateway.execute(plan.name(), changes.id(), RequestMembers.of(options.request()));
        return options.follow() ? follow(changes, before) : new StackOutcome(plan.name(), Outcome.STARTED, Map.of());
    }

    private StackOutcome follow(ChangeSet changes, String before) {
        EventLine lines = new EventLine(locations());
        List<StackEvent> events = new EventWatch(host, gateway, interval, lines).follow(changes.stackId(), before);
        DeployedStack stack = gateway.findStack(changes.stackId())
                .orElseThrow(() -> ToolkitException.of("the stack `" + plan.name() + "` has disappeared", null));
        if (!stack.status().equals("CREATE_COMPLETE") && !stack.status().equals("UPDATE_COMPLETE")) {
            throw failure(stack, events, lines);
        }
        return outcome(plan.isNew() ? Outcome.CREATED : Outcome.UPDATED, stack);
    }

    private void tellChanges(ChangeSet changes) {
        if (!plan.isNew()) {
            StackContent old = plan.deployed()
                    .map(stack -> Sides.deployed(stack, gateway.template(stack.id()), host))
                    .orElse(StackContent.NONE);
            ChangedDefaults.of(plan, old.document().root()).forEach(text -> host.notify(Message.warning(text)));
            StackContent wanted = Sides.wanted(plan.settings(), old.parameters());
            host.notify(
                    Message.info(new DiffText(host.palette()).of(TemplateDiff.between(old, wanted, plan.catalog()))));
        }
        host.notify(Message.info(ChangeList.text(changes.changes(), locations())));
    }

    private ToolkitException failure(DeployedStack stack, List<StackEvent> events, EventLine lines) {
        List<Finding> cause = RootCause.find(plan.settings().stack().name(), events, lines).stream()
                .map(this::masked)
                .toList();
        String reason =
                cause.isEmpty() ? stack.reason().map(text -> ": " + text).orElse("") : "";
        return ToolkitException.withFindings(
                "the deployment of `" + stack.name() + "` failed and left it in " + stack.status()
                        + plan.parameters().secrets().mask(reason),
                cause);
    }

    private Finding masked(Finding finding) {
        return new Finding(
                finding.severity(),
                finding.rule(),
                finding.stack(),
                finding.path(),
                finding.location(),
                plan.parameters().secrets().mask(finding.message()),
                finding.remedy());
    }

    private StackOutcome outcome(Outcome outcome, DeployedStack stack) {
        Map<String, String> outputs = new LinkedHashMap<>();
        stack.outputs()
                .forEach((name, value) ->
                        outputs.put(name, plan.parameters().secrets().mask(value)));
        return new StackOutcome(stack.name(), outcome, outputs);
    }

    private Locations locations() {
        return plan.settings().stack().template().locations();
    }
}
