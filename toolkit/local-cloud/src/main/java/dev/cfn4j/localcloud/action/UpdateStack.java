package dev.cfn4j.localcloud.action;

import dev.cfn4j.localcloud.lifecycle.Intake;
import dev.cfn4j.localcloud.lifecycle.Preview;
import dev.cfn4j.localcloud.lifecycle.StackPolicy;
import dev.cfn4j.localcloud.state.ChangeRecord;
import dev.cfn4j.localcloud.state.Operation;
import dev.cfn4j.localcloud.state.StackRecord;
import dev.cfn4j.localcloud.state.Submission;
import dev.cfn4j.localcloud.wire.AwsFault;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.cloudformation.model.UpdateStackRequest;
import software.amazon.awssdk.services.cloudformation.model.UpdateStackResponse;

/** Begins to change a stack without a change set. */
final class UpdateStack extends Action<UpdateStackRequest, UpdateStackResponse> {
    UpdateStack() {
        super(UpdateStackRequest.class, UpdateStackRequest::builder);
    }

    @Override
    UpdateStackResponse handle(UpdateStackRequest request, Call call) {
        StackRecord found = call.expectLiving(request.stackName());
        Stacks.expectUpdatable(found);
        Submission submission = Intake.of(request).submit(call.account(), call.region(), Optional.of(found));
        if (!found.status().endsWith("_FAILED") && !changes(call, found, submission)) {
            throw AwsFault.validation("No updates are to be performed.");
        }
        Optional<String> policy = Optional.ofNullable(request.stackPolicyBody());
        policy.ifPresent(StackPolicy::parse);
        StackRecord stack = policy.isPresent() ? found.withPolicy(policy) : found;
        if (policy.isPresent()) {
            call.region().save(stack);
        }
        ChangeSets.makeObsolete(call, stack);
        StackRecord begun = Stacks.deploy(call, stack, submission, Optional.empty());
        return UpdateStackResponse.builder()
                .stackId(stack.id())
                .operationId(begun.operation().map(Operation::id).orElse(null))
                .build();
    }

    /** What is wrong with properties is told by the resources that have them, once the update is on its way. */
    private static boolean changes(Call call, StackRecord stack, Submission submission) {
        Preview preview = new Preview(call.account(), call.region(), stack, submission);
        try {
            List<ChangeRecord> changes = preview.changes();
            return !changes.isEmpty() || preview.changesStackItself();
        } catch (AwsFault fault) {
            if (preview.invalidities().isEmpty()) {
                throw fault;
            }
            return true;
        }
    }
}
