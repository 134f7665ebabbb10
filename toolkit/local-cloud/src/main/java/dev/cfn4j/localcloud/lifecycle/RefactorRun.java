package dev.cfn4j.localcloud.lifecycle;

import dev.cfn4j.localcloud.state.OnFailure;
import dev.cfn4j.localcloud.state.Operation;
import dev.cfn4j.localcloud.state.OutputRecord;
import dev.cfn4j.localcloud.state.RefactorRecord;
import dev.cfn4j.localcloud.state.RefactorRecord.Move;
import dev.cfn4j.localcloud.state.RefactorRecord.Target;
import dev.cfn4j.localcloud.state.RegionState;
import dev.cfn4j.localcloud.state.ResourceRecord;
import dev.cfn4j.localcloud.state.StackRecord;
import dev.cfn4j.localcloud.state.Submission;
import dev.cfn4j.localcloud.template.TemplateText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.cloudformation.model.Parameter;

/** Moves resources between stacks, all at once. */
public final class RefactorRun {
    private final Account account;
    private final RegionState region;
    private final String owner;

    /** A run in that region by that endpoint. */
    public RefactorRun(Account account, RegionState region, String owner) {
        this.account = account;
        this.region = region;
        this.owner = owner;
    }

    /** Does what the plan says; callers hold the directory's lock. */
    public void run(RefactorRecord plan) {
        Map<Move, ResourceRecord> moved = new LinkedHashMap<>();
        for (Move move : plan.moves()) {
            region.find(move.fromStack())
                    .map(stack -> stack.resources().get(move.fromId()))
                    .ifPresent(resource -> moved.put(move, resource));
        }
        plan.targets().forEach(target -> begin(target, moved));
        plan.targets().forEach(this::finish);
    }

    private void begin(Target target, Map<Move, ResourceRecord> moved) {
        StackRecord stack = region.find(target.stackId())
                .orElseGet(() -> StackRecord.inReview(target.stackId(), target.stackName(), account.now()));
        Operation.Kind kind = target.isNew() ? Operation.Kind.CREATE : Operation.Kind.UPDATE;
        Submission submission = submission(target, stack);
        Change.apply(account, region, stack, change -> {
            change.begin(Operation.of(account.newId(), kind, owner).towards(submission, stack.content()));
            change.status(kind + "_IN_PROGRESS", Optional.of("Stack refactor"));
            moved.forEach((move, resource) -> {
                if (move.fromStack().equals(target.stackName())) {
                    release(change, resource);
                }
            });
            moved.forEach((move, resource) -> {
                if (move.toStack().equals(target.stackName())) {
                    adopt(change, resource.withLogicalId(move.toId()));
                }
            });
        });
    }

    private static void release(Change change, ResourceRecord resource) {
        change.put(resource.withStatus("EXPORT_IN_PROGRESS", Optional.empty(), change.now()));
        change.put(resource.withStatus("EXPORT_COMPLETE", Optional.empty(), change.now()));
        change.edit(stack -> stack.withoutResource(resource.logicalId()));
    }

    private static void adopt(Change change, ResourceRecord resource) {
        change.put(resource.withStatus("IMPORT_IN_PROGRESS", Optional.empty(), change.now()));
        change.put(resource.withStatus("IMPORT_COMPLETE", Optional.empty(), change.now()));
    }

    private void finish(Target target) {
        StackRecord stack = region.find(target.stackId()).orElseThrow();
        Submission submission = stack.operation().flatMap(Operation::target).orElseThrow();
        LiveValues values = new LiveValues(stack::resources, account, region);
        List<OutputRecord> outputs = new Evaluation(stack, submission, values).outputs();
        Change.apply(account, region, stack, change -> {
            change.edit(now -> now.withDeployed(submission, outputs, List.copyOf(values.imports())));
            change.edit(now -> target.isNew() ? now : now.withUpdated(change.now()));
            change.end(true);
            change.status(target.isNew() ? "CREATE_COMPLETE" : "UPDATE_COMPLETE", Optional.empty());
        });
    }

    private Submission submission(Target target, StackRecord stack) {
        Optional<Submission> old = stack.deployed();
        List<Parameter> parameters = old.map(Submission::parameters).orElse(Map.of()).keySet().stream()
                .map(key -> Parameter.builder()
                        .parameterKey(key)
                        .usePreviousValue(true)
                        .build())
                .toList();
        return new Intake(
                        new TemplateText(target.template(), null, false),
                        parameters,
                        Optional.empty(),
                        old.map(Submission::capabilities)
                                .orElse(List.of("CAPABILITY_NAMED_IAM", "CAPABILITY_AUTO_EXPAND")),
                        Optional.empty(),
                        Optional.empty(),
                        OnFailure.ROLLBACK,
                        false,
                        Submission.Options.NONE)
                .submit(account, region, Optional.of(stack).filter(known -> !target.isNew()));
    }
}
