package dev.cfn4j.engine.deploy;

import dev.cfn4j.engine.ToolkitException;
import dev.cfn4j.engine.aws.ChangeSet;
import dev.cfn4j.engine.aws.ChangeSetRequest;
import dev.cfn4j.engine.aws.CloudFormationGateway;
import dev.cfn4j.engine.aws.RequestMembers;
import dev.cfn4j.engine.stack.ProjectStack;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** Has CloudFormation work out what deploying a stack would change; leaves nothing behind where there is no change or an error. */
final class ChangeSetStep {
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(10);

    private final CloudFormationGateway gateway;
    private final Duration interval;
    private final DeployOptions options;

    ChangeSetStep(CloudFormationGateway gateway, Duration interval, DeployOptions options) {
        this.gateway = gateway;
        this.interval = interval;
        this.options = options;
    }

    /** The change set, ready to be executed; empty where there is nothing to change. */
    Optional<ChangeSet> create(PlannedStack plan) {
        String id = gateway.createChangeSet(request(plan));
        checkAccount(plan, id);
        ChangeSet set = settled(plan.name(), id);
        if (set.isReady()) {
            return Optional.of(set);
        }
        discard(plan, id);
        if (set.isEmpty()) {
            return Optional.empty();
        }
        throw ToolkitException.of(
                "CloudFormation could not make a change set for `" + plan.name() + "`: "
                        + set.reason().orElse(set.status()),
                null);
    }

    private void checkAccount(PlannedStack plan, String changeSetId) {
        String account = plan.settings().stack().place().account();
        if (account != null && !gateway.isIn(account, changeSetId)) {
            discard(plan, changeSetId);
            throw ToolkitException.of(
                    "the stack `" + plan.name() + "` belongs in the account " + account
                            + ", but the credentials are of another; nothing was changed.",
                    "Use credentials of that account, for example by a profile.");
        }
    }

    private ChangeSetRequest request(PlannedStack plan) {
        ProjectStack stack = plan.settings().stack();
        return new ChangeSetRequest(
                plan.name(),
                "cfn4j-" + UUID.randomUUID(),
                plan.isNew(),
                TemplateText.of(stack).send(gateway, plan.name(), options.bucket()),
                plan.parameters().sent(),
                plan.parameters().kept(),
                plan.settings().tags(),
                Capabilities.of(stack.template().root()),
                RequestMembers.of(options.request()));
    }

    private ChangeSet settled(String stackName, String id) {
        long deadline = System.nanoTime() + LONGEST_WAIT.toNanos();
        ChangeSet set = gateway.changeSet(stackName, id);
        while (set.isPending() && System.nanoTime() < deadline) {
            pause();
            set = gateway.changeSet(stackName, id);
        }
        return set;
    }

    private void pause() {
        try {
            Thread.sleep(interval.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw ToolkitException.of("interrupted; nothing was executed", null, e);
        }
    }

    /** Deletes the change set, and the empty stack that it reserved. */
    private void discard(PlannedStack plan, String id) {
        gateway.deleteChangeSet(plan.name(), id);
        if (plan.deployed().isEmpty()) {
            gateway.deleteStack(plan.name());
        }
    }
}
