package dev.cfn4j.localcloud.action;

import dev.cfn4j.localcloud.intrinsics.Values;
import dev.cfn4j.localcloud.state.ResourceRecord;
import dev.cfn4j.localcloud.state.StackRecord;
import dev.cfn4j.localcloud.wire.AwsFault;
import software.amazon.awssdk.services.cloudformation.model.DescribeStackResourceRequest;
import software.amazon.awssdk.services.cloudformation.model.DescribeStackResourceResponse;
import software.amazon.awssdk.services.cloudformation.model.StackResourceDetail;

/** Tells about one resource of a stack. */
final class DescribeStackResource extends Action<DescribeStackResourceRequest, DescribeStackResourceResponse> {
    DescribeStackResource() {
        super(DescribeStackResourceRequest.class, DescribeStackResourceRequest::builder);
    }

    @Override
    DescribeStackResourceResponse handle(DescribeStackResourceRequest request, Call call) {
        StackRecord stack = call.expectStack(request.stackName());
        String logicalId = Call.expect("logicalResourceId", request.logicalResourceId());
        ResourceRecord resource = stack.resources().get(logicalId);
        if (resource == null) {
            throw AwsFault.validation("Resource " + logicalId + " does not exist for stack " + stack.name());
        }
        return DescribeStackResourceResponse.builder()
                .stackResourceDetail(answer(stack, resource))
                .build();
    }

    private static StackResourceDetail answer(StackRecord stack, ResourceRecord resource) {
        return StackResourceDetail.builder()
                .stackId(stack.id())
                .stackName(stack.name())
                .logicalResourceId(resource.logicalId())
                .physicalResourceId(resource.physicalId())
                .resourceType(resource.type())
                .lastUpdatedTimestamp(resource.since())
                .resourceStatus(resource.status())
                .resourceStatusReason(resource.reason().orElse(null))
                .metadata(resource.declaration()
                        .find("Metadata")
                        .map(Values::json)
                        .orElse("{}"))
                .driftInformation(DriftAnswer.information(stack, resource))
                .build();
    }
}
