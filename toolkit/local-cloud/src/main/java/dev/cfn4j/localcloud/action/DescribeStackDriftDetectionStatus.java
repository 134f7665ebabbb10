package dev.cfn4j.localcloud.action;

import dev.cfn4j.localcloud.state.DriftRecord;
import dev.cfn4j.localcloud.state.StackRecord;
import dev.cfn4j.localcloud.wire.AwsFault;
import software.amazon.awssdk.services.cloudformation.model.DescribeStackDriftDetectionStatusRequest;
import software.amazon.awssdk.services.cloudformation.model.DescribeStackDriftDetectionStatusResponse;

/** Tells what a detection of drift found about a stack. */
final class DescribeStackDriftDetectionStatus
        extends Action<DescribeStackDriftDetectionStatusRequest, DescribeStackDriftDetectionStatusResponse> {
    DescribeStackDriftDetectionStatus() {
        super(DescribeStackDriftDetectionStatusRequest.class, DescribeStackDriftDetectionStatusRequest::builder);
    }

    @Override
    DescribeStackDriftDetectionStatusResponse handle(DescribeStackDriftDetectionStatusRequest request, Call call) {
        String id = Call.expect("stackDriftDetectionId", request.stackDriftDetectionId());
        StackRecord stack = call.region().stacksEver().stream()
                .filter(candidate ->
                        candidate.drift().filter(drift -> drift.id().equals(id)).isPresent())
                .findFirst()
                .orElseThrow(() -> AwsFault.validation("Drift detection with id [" + id + "] does not exist"));
        DriftRecord drift = stack.drift().orElseThrow();
        return DescribeStackDriftDetectionStatusResponse.builder()
                .stackId(stack.id())
                .stackDriftDetectionId(id)
                .detectionStatus("DETECTION_COMPLETE")
                .stackDriftStatus(drift.status())
                .driftedStackResourceCount(drift.drifted())
                .timestamp(drift.time())
                .build();
    }
}
