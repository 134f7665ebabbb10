package dev.cfn4j.localcloud.action;

import dev.cfn4j.localcloud.lifecycle.DriftDetection;
import dev.cfn4j.localcloud.state.DriftRecord;
import dev.cfn4j.localcloud.state.StackRecord;
import dev.cfn4j.localcloud.wire.AwsFault;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.cloudformation.model.DetectStackDriftRequest;
import software.amazon.awssdk.services.cloudformation.model.DetectStackDriftResponse;

/** Detects whether resources of a stack are not as its template wants them. */
final class DetectStackDrift extends Action<DetectStackDriftRequest, DetectStackDriftResponse> {
    DetectStackDrift() {
        super(DetectStackDriftRequest.class, DetectStackDriftRequest::builder);
    }

    @Override
    DetectStackDriftResponse handle(DetectStackDriftRequest request, Call call) {
        StackRecord stack = call.expectLiving(request.stackName());
        expectDetectable(stack);
        List<String> unknown = request.logicalResourceIds().stream()
                .filter(id -> !stack.resources().containsKey(id))
                .toList();
        if (!unknown.isEmpty()) {
            throw AwsFault.validation("Resources " + unknown + " do not exist in stack [" + stack.name() + "]");
        }
        DriftRecord found = new DriftDetection(
                        call.account().catalog(), call.account().now())
                .of(stack, call.account().newId(), request.logicalResourceIds());
        call.region().save(stack.withDrift(Optional.of(found)));
        return DetectStackDriftResponse.builder()
                .stackDriftDetectionId(found.id())
                .build();
    }

    /** Not while something is being done to the stack, nor before anything was. */
    static void expectDetectable(StackRecord stack) {
        if (stack.isBusy() || stack.isInReview()) {
            throw AwsFault.validation("Drift detection cannot be performed on stack [" + stack.name()
                    + "] while it is in " + stack.status() + " state");
        }
    }
}
