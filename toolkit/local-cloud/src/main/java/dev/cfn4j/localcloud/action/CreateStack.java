package dev.cfn4j.localcloud.action;

import dev.cfn4j.localcloud.lifecycle.Intake;
import dev.cfn4j.localcloud.lifecycle.StackPolicy;
import dev.cfn4j.localcloud.state.Operation;
import dev.cfn4j.localcloud.state.StackRecord;
import dev.cfn4j.localcloud.state.Submission;
import dev.cfn4j.localcloud.wire.AwsFault;
import java.util.Optional;
import software.amazon.awssdk.services.cloudformation.model.CreateStackRequest;
import software.amazon.awssdk.services.cloudformation.model.CreateStackResponse;

/** Begins to create a stack without a change set. */
final class CreateStack extends Action<CreateStackRequest, CreateStackResponse> {
    CreateStack() {
        super(CreateStackRequest.class, CreateStackRequest::builder);
    }

    @Override
    CreateStackResponse handle(CreateStackRequest request, Call call) {
        String name = Names.checkStack(request.stackName());
        if (call.region().find(name).isPresent()) {
            throw AwsFault.alreadyExists("Stack [" + name + "] already exists");
        }
        Optional<String> policy = Optional.ofNullable(request.stackPolicyBody());
        policy.ifPresent(StackPolicy::parse);
        Submission submission = Intake.of(request).submit(call.account(), call.region(), Optional.empty());
        StackRecord stack = Stacks.named(call, name)
                .withProtection(Boolean.TRUE.equals(request.enableTerminationProtection()))
                .withPolicy(policy);
        StackRecord begun = Stacks.deploy(call, stack, submission, Optional.empty());
        return CreateStackResponse.builder()
                .stackId(stack.id())
                .operationId(begun.operation().map(Operation::id).orElse(null))
                .build();
    }
}
