package dev.cfn4j.localcloud.action;

import software.amazon.awssdk.services.cloudformation.model.GetStackPolicyRequest;
import software.amazon.awssdk.services.cloudformation.model.GetStackPolicyResponse;

/** Gives the policy of a stack; nothing if it has none. */
final class GetStackPolicy extends Action<GetStackPolicyRequest, GetStackPolicyResponse> {
    GetStackPolicy() {
        super(GetStackPolicyRequest.class, GetStackPolicyRequest::builder);
    }

    @Override
    GetStackPolicyResponse handle(GetStackPolicyRequest request, Call call) {
        return GetStackPolicyResponse.builder()
                .stackPolicyBody(
                        call.expectLiving(request.stackName()).guards().policy().orElse(null))
                .build();
    }
}
