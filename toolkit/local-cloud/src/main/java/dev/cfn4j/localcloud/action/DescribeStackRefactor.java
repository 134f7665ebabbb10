package dev.cfn4j.localcloud.action;

import dev.cfn4j.localcloud.state.RefactorRecord;
import software.amazon.awssdk.services.cloudformation.model.DescribeStackRefactorRequest;
import software.amazon.awssdk.services.cloudformation.model.DescribeStackRefactorResponse;

/** Tells about a plan to move resources. */
final class DescribeStackRefactor extends Action<DescribeStackRefactorRequest, DescribeStackRefactorResponse> {
    DescribeStackRefactor() {
        super(DescribeStackRefactorRequest.class, DescribeStackRefactorRequest::builder);
    }

    @Override
    DescribeStackRefactorResponse handle(DescribeStackRefactorRequest request, Call call) {
        RefactorRecord plan = StackRefactors.expect(call, request.stackRefactorId());
        return DescribeStackRefactorResponse.builder()
                .stackRefactorId(plan.id())
                .description(plan.description().orElse(null))
                .stackIds(plan.targets().stream()
                        .map(RefactorRecord.Target::stackId)
                        .toList())
                .status(plan.status())
                .statusReason(plan.reason().orElse(null))
                .executionStatus(plan.executionStatus())
                .build();
    }
}
