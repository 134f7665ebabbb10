package dev.cfn4j.localcloud.action;

import dev.cfn4j.localcloud.state.StackRecord;
import dev.cfn4j.localcloud.wire.AwsFault;
import java.util.List;
import software.amazon.awssdk.services.cloudformation.model.SignalResourceRequest;
import software.amazon.awssdk.services.cloudformation.model.SignalResourceResponse;

/** Tells a resource that waits for signals that one has come. */
final class SignalResource extends Action<SignalResourceRequest, SignalResourceResponse> {
    SignalResource() {
        super(SignalResourceRequest.class, SignalResourceRequest::builder);
    }

    @Override
    SignalResourceResponse handle(SignalResourceRequest request, Call call) {
        StackRecord stack = call.expectLiving(request.stackName());
        String logicalId = Call.expect("logicalResourceId", request.logicalResourceId());
        Call.expect("status", request.statusAsString());
        Call.expectOneOf("status", request.statusAsString(), List.of("SUCCESS", "FAILURE"));
        if (!stack.isBusy()) {
            throw AwsFault.validation(
                    "Stack:" + stack.id() + " is in " + stack.status() + " state and can not be signaled");
        }
        if (!stack.resources().containsKey(logicalId)) {
            throw AwsFault.validation("Resource " + logicalId + " does not exist for stack " + stack.name());
        }
        call.region()
                .signals(stack)
                .add(logicalId, Call.expect("uniqueId", request.uniqueId()), request.statusAsString());
        return SignalResourceResponse.builder().build();
    }
}
