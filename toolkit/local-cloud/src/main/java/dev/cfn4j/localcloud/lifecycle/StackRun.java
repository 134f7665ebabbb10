package dev.cfn4j.localcloud.lifecycle;

import dev.cfn4j.localcloud.state.OnFailure;
import dev.cfn4j.localcloud.state.Operation;
import dev.cfn4j.localcloud.state.OutputRecord;
import dev.cfn4j.localcloud.state.RegionState;
import dev.cfn4j.localcloud.state.ResourceRecord;
import dev.cfn4j.localcloud.state.StackRecord;
import dev.cfn4j.localcloud.state.StackRecord.Content;
import dev.cfn4j.localcloud.state.Submission;
import dev.cfn4j.localcloud.wire.AwsFault;
import java.util.List;
import java.util.Map;
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
    private final Works works;

    StackRun(Account account, StackRecord stack) {
        this.account = account;
        this.region = account.state().region(stack.region());
        this.steps = new Steps(account, region, stack);
        this.works = new Works(account, steps, stack.operation().flatMap(Operation::target));
    }

    void run() {
        switch (stack().status()) {
            case "CREATE_IN_PROGRESS", "UPDATE_IN_PROGRESS" -> forward();
            case "IMPORT_IN_PROGRESS" -> takeOver();
            case "UPDATE_COMPLETE_CLEANUP_IN_PROGRESS" -> cleanUp("UPDATE_COMPLETE");
            case "ROLLBACK_IN_PROGRESS" -> undoCreation();
            case "UPDATE_ROLLBACK_IN_PROGRESS" -> undoUpdate();
            case "UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS" -> cleanUp("UPDATE_ROLLBACK_COMPLETE");
            case "IMPORT_ROLLBACK_IN_PROGRESS" -> undoImport();
            case "DELETE_IN_PROGRESS" -> delete();
            default -> step(change -> finish(change, stack().status(), stack().reason()));
        }
    }

    /** Ends the operation where it is, so that nobody waits for it for ever. */
    void abandon(RuntimeException trouble) {
        String status = operation().kind() == Operation.Kind.DELETE
                ? "DELETE_FAILED"
                : isCreation() ? "CREATE_FAILED" : "UPDATE_FAILED";
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
            LiveValues values = new LiveValues(() -> stack().resources(), account, region);
            Evaluation evaluation = new Evaluation(stack(), target, values);
            new ExistingResources(account, steps).takeOver();
            new Deployment(account, steps, evaluation, works).run();
            List<OutputRecord> outputs = outputs(evaluation);
            List<String> imports = List.copyOf(values.imports());
            step(change -> change.edit(now -> now.withDeployed(target, outputs, imports)));
            succeed();
        } catch (ResourceFailure failure) {
            fail("The following resource(s) failed to " + (isCreation() ? "create" : "update") + ": ["
                    + failure.getMessage() + "]. ");
        } catch (Cancellation cancelled) {
            endAsAsked();
        } catch (AwsFault fault) {
            fail(fault.message());
        }
    }

    private List<OutputRecord> outputs(Evaluation evaluation) {
        DynamicReferences references = new DynamicReferences(region);
        return account.state().locked(() -> {
            List<OutputRecord> outputs = evaluation.outputs().stream()
                    .map(output -> new OutputRecord(
                            output.key(),
                            references.withPlainParameters(output.value()),
                            output.description(),
                            output.exportName()))
                    .toList();
            new Exports(region).check(stack(), outputs);
            return outputs;
        });
    }

    private boolean isCreation() {
        return operation().kind() == Operation.Kind.CREATE;
    }

    private boolean isNested() {
        return stack().family().isPresent();
    }

    private void succeed() {
        if (isCreation()) {
            step(change -> finish(change, "CREATE_COMPLETE", Optional.empty()));
            return;
        }
        step(change -> change.status("UPDATE_COMPLETE_CLEANUP_IN_PROGRESS", Optional.empty()));
        if (!isNested()) {
            cleanUp("UPDATE_COMPLETE");
        }
    }

    private void fail(String reason) {
        boolean cancelled =
                steps.reload().operation().filter(Operation::cancelled).isPresent();
        OnFailure onFailure = operation().target().orElseThrow().onFailure();
        if (cancelled) {
            endAsAsked();
        } else if (onFailure == OnFailure.DO_NOTHING) {
            leave(reason);
        } else if (isCreation() && onFailure == OnFailure.DELETE) {
            step(change -> change.status("DELETE_IN_PROGRESS", Optional.of(reason + "Delete requested by user.")));
            delete();
        } else if (isCreation()) {
            step(change -> {
                change.rollBack(true);
                change.status("ROLLBACK_IN_PROGRESS", Optional.of(reason + "Rollback requested by user."));
            });
            undoCreation();
        } else {
            rollBackUpdate(reason);
        }
    }

    /** An update goes back; a creation whose end was asked for is one that shall be deleted. */
    private void endAsAsked() {
        if (isCreation()) {
            step(change -> change.status("DELETE_IN_PROGRESS", Optional.of("User Initiated")));
            delete();
        } else {
            rollBackUpdate("User Initiated");
        }
    }

    /** Keeps what there is; a later rollback goes back to what was there before. */
    private void leave(String reason) {
        Map<String, ResourceRecord> before = operation().before();
        boolean created = isCreation();
        step(change -> {
            change.edit(now -> created ? now : now.withStable(before));
            finish(change, created ? "CREATE_FAILED" : "UPDATE_FAILED", Optional.of(reason));
        });
    }

    private void rollBackUpdate(String reason) {
        step(change -> {
            change.rollBack(true);
            change.status("UPDATE_ROLLBACK_IN_PROGRESS", Optional.of(reason));
        });
        undoUpdate();
    }

    private void undoCreation() {
        List<String> stuck = removeAll();
        step(change -> finish(
                change,
                stuck.isEmpty() ? "ROLLBACK_COMPLETE" : "ROLLBACK_FAILED",
                stuck.isEmpty() ? Optional.empty() : Optional.of(failedTo("delete", stuck))));
    }

    private void undoUpdate() {
        Optional<Content> previous = operation().previous();
        try {
            new Restoration(steps, works, operation().before(), operation().kept()).run();
            step(change -> {
                change.edit(now -> restored(now, previous));
                change.status("UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS", Optional.empty());
            });
            cleanUp("UPDATE_ROLLBACK_COMPLETE");
        } catch (ResourceFailure failure) {
            Map<String, ResourceRecord> before = operation().before();
            step(change -> {
                change.edit(now -> now.withStable(before));
                finish(change, "UPDATE_ROLLBACK_FAILED", Optional.of(failedTo("update", failure.logicalIds())));
            });
        }
    }

    /** Outputs and template go back too; they had changed only if the update went well in itself. */
    private static StackRecord restored(StackRecord stack, Optional<Content> previous) {
        StackRecord cleared = stack.withStable(Map.of());
        return previous.flatMap(Content::deployed)
                .map(submission -> cleared.withDeployed(
                        submission,
                        previous.orElseThrow().outputs(),
                        previous.orElseThrow().imports()))
                .orElse(cleared);
    }

    private void cleanUp(String end) {
        Removal removal = new Removal(account, steps, works);
        boolean stuck = false;
        if (end.equals("UPDATE_COMPLETE")) {
            stack().resources().values().forEach(works::settle);
            stuck = removal.removeReplaced(operation().before());
        }
        stuck |= removal.removeUndeclared();
        Optional<String> reason = stuck
                ? Optional.of("Update successful. One or more resources could not be deleted.")
                : Optional.empty();
        step(change -> {
            change.edit(now -> now.withStable(Map.of()));
            finish(change, end, end.equals("UPDATE_COMPLETE") ? reason : Optional.empty());
        });
    }

    private void takeOver() {
        Submission target = operation().target().orElseThrow();
        try {
            LiveValues values = new LiveValues(() -> stack().resources(), account, region);
            Evaluation evaluation = new Evaluation(stack(), target, values);
            new Takeover(account, steps, evaluation, works).run(operation().imports());
            List<OutputRecord> outputs = outputs(evaluation);
            step(change -> {
                change.edit(now -> now.withDeployed(target, outputs, List.copyOf(values.imports())));
                finish(change, "IMPORT_COMPLETE", Optional.empty());
            });
        } catch (ResourceFailure failure) {
            step(change -> {
                change.rollBack(true);
                change.status(
                        "IMPORT_ROLLBACK_IN_PROGRESS",
                        Optional.of("The following resource(s) failed to import: [" + failure.getMessage() + "]. "));
            });
            undoImport();
        }
    }

    /** What was taken over is left alone again. */
    private void undoImport() {
        step(change -> {
            operation().imports().keySet().forEach(id -> Takeover.release(change, id));
            finish(change, "IMPORT_ROLLBACK_COMPLETE", Optional.empty());
        });
    }

    private void delete() {
        List<String> stuck = removeAll();
        step(change -> {
            if (stuck.isEmpty()) {
                change.edit(now -> now.withDeleted(change.now()));
                finish(change, "DELETE_COMPLETE", Optional.empty());
            } else {
                finish(change, "DELETE_FAILED", Optional.of(failedTo("delete", stuck)));
            }
        });
    }

    private List<String> removeAll() {
        try {
            new Removal(account, steps, works).removeAll();
            return List.of();
        } catch (ResourceFailure failure) {
            return failure.logicalIds();
        }
    }

    private static String failedTo(String verb, List<String> logicalIds) {
        return "The following resource(s) failed to " + verb + ": " + logicalIds + ". ";
    }

    private void finish(Change change, String status, Optional<String> reason) {
        boolean done = status.endsWith("_COMPLETE");
        operation().changeSet().ifPresent(name -> closeChangeSet(change, name, status));
        change.end(done);
        change.status(status, reason);
    }

    private void closeChangeSet(Change change, String name, String status) {
        boolean done = status.equals("CREATE_COMPLETE")
                || status.equals("UPDATE_COMPLETE")
                || status.equals("IMPORT_COMPLETE");
        region.changeSets(change.stack()).stream()
                .filter(changeSet -> changeSet.name().equals(name))
                .forEach(changeSet -> region.save(
                        change.stack(), changeSet.withExecutionStatus(done ? "EXECUTE_COMPLETE" : "EXECUTE_FAILED")));
    }

    private void step(Consumer<Change> step) {
        steps.take(step);
    }
}
