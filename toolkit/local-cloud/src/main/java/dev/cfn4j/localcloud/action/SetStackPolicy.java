package dev.cfn4j.localcloud.action;

import dev.cfn4j.localcloud.lifecycle.BucketTexts;
import dev.cfn4j.localcloud.lifecycle.StackPolicy;
import dev.cfn4j.localcloud.state.StackRecord;
import dev.cfn4j.localcloud.wire.AwsFault;
import java.util.Optional;
import software.amazon.awssdk.services.cloudformation.model.SetStackPolicyRequest;
import software.amazon.awssdk.services.cloudformation.model.SetStackPolicyResponse;

/** Says which resources of a stack may be updated. */
final class SetStackPolicy extends Action<SetStackPolicyRequest, SetStackPolicyResponse> {
    SetStackPolicy() {
        super(SetStackPolicyRequest.class, SetStackPolicyRequest::builder);
    }

    @Override
    SetStackPolicyResponse handle(SetStackPolicyRequest request, Call call) {
        StackRecord stack = call.expectLiving(request.stackName());
        if ((request.stackPolicyBody() == null) == (request.stackPolicyURL() == null)) {
            throw AwsFault.validation("You must specify either StackPolicyBody or StackPolicyURL, and not both.");
        }
        String policy = request.stackPolicyBody() == null
                ? new BucketTexts(call.account().state().objects()).at(request.stackPolicyURL())
                : request.stackPolicyBody();
        StackPolicy.parse(policy);
        call.region().save(stack.withPolicy(Optional.of(policy)));
        return SetStackPolicyResponse.builder().build();
    }
}
