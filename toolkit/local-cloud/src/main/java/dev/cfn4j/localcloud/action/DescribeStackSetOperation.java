package dev.cfn4j.localcloud.action;

import dev.cfn4j.localcloud.state.StackSetRecord;
import dev.cfn4j.localcloud.state.StackSetRecord.SetOperation;
import software.amazon.awssdk.services.cloudformation.model.DescribeStackSetOperationRequest;
import software.amazon.awssdk.services.cloudformation.model.DescribeStackSetOperationResponse;
import software.amazon.awssdk.services.cloudformation.model.StackSetOperation;
import software.amazon.awssdk.services.cloudformation.model.StackSetOperationStatusDetails;

/** Tells about one operation on a stack set. */
final class DescribeStackSetOperation
        extends Action<DescribeStackSetOperationRequest, DescribeStackSetOperationResponse> {
    DescribeStackSetOperation() {
        super(DescribeStackSetOperationRequest.class, DescribeStackSetOperationRequest::builder);
    }

    @Override
    DescribeStackSetOperationResponse handle(DescribeStackSetOperationRequest request, Call call) {
        StackSetRecord set = StackSets.expect(call, request.stackSetName());
        SetOperation operation = StackSets.expectOperation(set, request.operationId());
        return DescribeStackSetOperationResponse.builder()
                .stackSetOperation(StackSetOperation.builder()
                        .operationId(operation.id())
                        .stackSetId(set.id())
                        .action(operation.action())
                        .status(operation.status())
                        .creationTimestamp(operation.started())
                        .endTimestamp(operation.ended().orElse(null))
                        .retainStacks(operation.retain())
                        .statusDetails(StackSetOperationStatusDetails.builder()
                                .failedStackInstancesCount(operation.failures().size())
                                .build())
                        .build())
                .build();
    }
}
