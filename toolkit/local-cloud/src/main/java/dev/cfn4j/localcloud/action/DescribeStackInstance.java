package dev.cfn4j.localcloud.action;

import dev.cfn4j.localcloud.state.StackSetRecord;
import dev.cfn4j.localcloud.state.StackSetRecord.Instance;
import software.amazon.awssdk.services.cloudformation.model.DescribeStackInstanceRequest;
import software.amazon.awssdk.services.cloudformation.model.DescribeStackInstanceResponse;
import software.amazon.awssdk.services.cloudformation.model.StackInstance;
import software.amazon.awssdk.services.cloudformation.model.StackInstanceComprehensiveStatus;

/** Tells about one instance of a stack set. */
final class DescribeStackInstance extends Action<DescribeStackInstanceRequest, DescribeStackInstanceResponse> {
    DescribeStackInstance() {
        super(DescribeStackInstanceRequest.class, DescribeStackInstanceRequest::builder);
    }

    @Override
    DescribeStackInstanceResponse handle(DescribeStackInstanceRequest request, Call call) {
        StackSetRecord set = StackSets.expect(call, request.stackSetName());
        Instance instance =
                StackSets.expectInstance(set, request.stackInstanceAccount(), request.stackInstanceRegion());
        return DescribeStackInstanceResponse.builder()
                .stackInstance(StackInstance.builder()
                        .stackSetId(set.id())
                        .account(instance.account())
                        .region(instance.region())
                        .stackId(instance.stackId().orElse(null))
                        .status(instance.status())
                        .statusReason(instance.reason().orElse(null))
                        .stackInstanceStatus(StackInstanceComprehensiveStatus.builder()
                                .detailedStatus(instance.detail())
                                .build())
                        .parameterOverrides(StackSets.parameters(instance.overrides()))
                        .driftStatus("NOT_CHECKED")
                        .build())
                .build();
    }
}
