package dev.cfn4j.localcloud.lifecycle;

import dev.cfn4j.localcloud.state.ChangeSetRecord;
import dev.cfn4j.localcloud.state.OnFailure;
import dev.cfn4j.localcloud.state.Operation;
import dev.cfn4j.localcloud.state.OutputRecord;
import dev.cfn4j.localcloud.state.RegionState;
import dev.cfn4j.localcloud.state.StackRecord;
import dev.cfn4j.localcloud.state.StackRecord.Times;
import dev.cfn4j.localcloud.state.Submission;
import dev.cfn4j.localcloud.wire.AwsFault;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Brings a stack from an operation's beginning to its end. Every step is written before the next one begins, and the
 * stack's status says which steps remain, so that another process can go on where this one was killed.
 */
final class StackRun {
    private final Account account;
    private final RegionState region;
    private final Steps steps;

    StackRun(Account account, StackRecord stack) {
        this.account = account;
        this.region = account.state().region(stack.region());
        this.steps = new Steps(account, region, stack);
    }

    void run() {
        switch (stack().status()) {
            case "CREATE_IN_PROGRESS", "UPDATE_IN_PROGRESS" -> forward();
            case "UPDATE_COMPLETE_CLEANUP_IN_PROGRESS" -> cleanUp("UPDATE_COMPLETE");
            case "ROLLBACK_IN_PROGRESS" -> undoCreation();
            case "UPDATE_ROLLBACK_IN_PROGRESS" -> undoUpdate();
            case "UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS" -> cleanUp("UPDATE_ROLLBACK_COMPLETE");
            case "DELETE_IN_PROGRESS" -> delete();
            default -> step(change -> finish(change, stack().status(), stack().reason()));
        }
    }

    /** Ends the operation where it is, so that nobody waits for it for ever. */
    void abandon(RuntimeException trouble) {
        String status = operation().kind() + "_FAILED";
        step(change -> finish(change, status, Optional.of("The local endpoint failed: " + trouble)));
    }

    private Operation operation() {
        return stack().operation().orElseThrow();
    }

    private StackRecord stack() {
        return steps.stack();
    }

    private void forward() {
        Submission target = operation().target().orElseThrow();
        try {
            LiveValues values = new LiveValues(() -> stack().resources(), account.shapes(region), new Exports(region));
            Evaluation evaluation = new Evaluation(stack(), target, values);
            new Deployment(account, steps, evaluation).run();
            List<OutputRecord> outputs = outputs(evaluation);
            List<String> imports = List.copyOf(values.imports());
            step(change -> change.edit(now -> now.withDeployed(target, outputs, imports)));
            succeed();
        } catch (ResourceFailure failure) {
            fail("The following resource(s) failed to " + (isCreation() ? "create" : "update") + ": ["
                    + failure.getMessage() + "]. ");
        } catch (AwsFault fault) {
            fail(fault.message());
        }
    }

    private List<OutputRecord> outputs(Evaluation evaluation) {
        return account.state().locked(() -> {
            List<OutputRecord> outputs = evaluation.outputs();
            new Exports(region).check(stack(), outputs);
            return outputs;
        });
    }

    private boolean isCreation() {
        return operation().kind() == Operation.Kind.CREATE;
    }

    private void succeed() {
        if (isCreation()) {
            step(change -> finish(change, "CREATE_COMPLETE", Optional.empty()));
        } else {
            step(change -> change.status("UPDATE_COMPLETE_CLEANUP_IN_PROGRESS", Optional.empty()));
            cleanUp("UPDATE_COMPLETE");
        }
    }

    private void fail(String reason) {
        OnFailure onFailure = operation().target().orElseThrow().onFailure();
        if (onFailure == OnFailure.DO_NOTHING) {
            step(change -> finish(change, isCreation() ? "CREATE_FAILED" : "UPDATE_FAILED", Optional.of(reason)));
        } else if (isCreation() && onFailure == OnFailure.DELETE) {
            step(change -> change.status("DELETE_IN_PROGRESS", Optional.of(reason + "Delete requested by user.")));
            delete();
        } else if (isCreation()) {
            step(change -> change.status("ROLLBACK_IN_PROGRESS", Optional.of(reason + "Rollback requested by user.")));
            undoCreation();
        } else {
            step(change -> change.status("UPDATE_ROLLBACK_IN_PROGRESS", Optional.of(reason)));
            undoUpdate();
        }
    }

    private void undoCreation() {
        List<String> stuck = removeAll();
        step(change -> finish(
                change,
                stuck.isEmpty() ? "ROLLBACK_COMPLETE" : "ROLLBACK_FAILED",
                stuck.isEmpty() ? Optional.empty() : Optional.of(failedToDelete(stuck))));
    }

    private void undoUpdate() {
        new Restoration(steps, operation().before()).run();
        step(change -> change.status("UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS", Optional.empty()));
        cleanUp("UPDATE_ROLLBACK_COMPLETE");
    }

    private void cleanUp(String end) {
        Removal removal = new Removal(account, steps);
        if (end.equals("UPDATE_COMPLETE")) {
            removal.removeReplaced(operation().before());
        }
        removal.removeUndeclared();
        step(change -> finish(change, end, Optional.empty()));
    }

    private void delete() {
        List<String> stuck = removeAll();
        step(change -> {
            if (stuck.isEmpty()) {
                change.edit(now -> now.withTimes(
                        new Times(now.times().created(), now.times().updated(), Optional.of(change.now()))));
                finish(change, "DELETE_COMPLETE", Optional.empty());
            } else {
                finish(change, "DELETE_FAILED", Optional.of(failedToDelete(stuck)));
            }
        });
    }

    private List<String> removeAll() {
        try {
            new Removal(account, steps).removeAll(operation().retained());
            return List.of();
        } catch (ResourceFailure failure) {
            return failure.logicalIds();
        }
    }

    private static String failedToDelete(List<String> logicalIds) {
        return "The following resource(s) failed to delete: " + logicalIds + ". ";
    }

    private void finish(Change change, String status, Optional<String> reason) {
        operation().changeSet().ifPresent(name -> closeChangeSet(change, name, status));
        change.edit(now -> now.withOperation(Optional.empty()));
        change.status(status, reason);
    }

    private void closeChangeSet(Change change, String name, String status) {
        boolean done = status.equals("CREATE_COMPLETE") || status.equals("UPDATE_COMPLETE");
        for (ChangeSetRecord changeSet : region.changeSets(change.stack())) {
            if (changeSet.name().equals(name)) {
                region.save(
                        change.stack(), changeSet.withExecutionStatus(done ? "EXECUTE_COMPLETE" : "EXECUTE_FAILED"));
            }
        }
    }

    private void step(Consumer<Change> step) {
        steps.take(step);
    }
}
