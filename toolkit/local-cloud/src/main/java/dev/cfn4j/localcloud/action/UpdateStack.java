package dev.cfn4j.localcloud.action;

import dev.cfn4j.localcloud.lifecycle.Intake;
import dev.cfn4j.localcloud.lifecycle.Preview;
import dev.cfn4j.localcloud.state.StackRecord;
import dev.cfn4j.localcloud.state.Submission;
import dev.cfn4j.localcloud.wire.AwsFault;
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
        StackRecord stack = call.expectStack(request.stackName());
        Stacks.expectUpdatable(stack);
        Submission submission = Intake.of(request).submit(call.account(), Optional.of(stack));
        Preview preview = new Preview(call.account(), call.region(), stack, submission);
        if (preview.changes().isEmpty() && !preview.changesStackItself()) {
            throw AwsFault.validation("No updates are to be performed.");
        }
        Stacks.deploy(call, stack, submission, Optional.empty());
        return UpdateStackResponse.builder().stackId(stack.id()).build();
    }
}
