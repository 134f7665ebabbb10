package dev.cfn4j.localcloud.action;

import dev.cfn4j.localcloud.state.ResourceRecord;
import dev.cfn4j.localcloud.state.StackRecord;
import dev.cfn4j.localcloud.wire.AwsFault;
import software.amazon.awssdk.services.cloudformation.model.DescribeStackResourcesRequest;
import software.amazon.awssdk.services.cloudformation.model.DescribeStackResourcesResponse;
import software.amazon.awssdk.services.cloudformation.model.StackResource;

/** Tells about the resources of a stack, or about the one of a physical ID and its neighbours. */
final class DescribeStackResources extends Action<DescribeStackResourcesRequest, DescribeStackResourcesResponse> {
    DescribeStackResources() {
        super(DescribeStackResourcesRequest.class, DescribeStackResourcesRequest::builder);
    }

    @Override
    DescribeStackResourcesResponse handle(DescribeStackResourcesRequest request, Call call) {
        StackRecord stack = stack(request, call);
        String wanted = request.logicalResourceId();
        return DescribeStackResourcesResponse.builder()
                .stackResources(stack.resources().values().stream()
                        .filter(resource ->
                                wanted == null || resource.logicalId().equals(wanted))
                        .map(resource -> answer(stack, resource))
                        .toList())
                .build();
    }

    private static StackRecord stack(DescribeStackResourcesRequest request, Call call) {
        String physicalId = request.physicalResourceId();
        if ((physicalId == null) == (request.stackName() == null)) {
            throw AwsFault.validation("Exactly one of StackName and PhysicalResourceId must be specified.");
        }
        if (physicalId == null) {
            return call.expectStack(request.stackName());
        }
        return call.region().stacks().stream()
                .filter(stack -> stack.resources().values().stream()
                        .anyMatch(resource -> resource.physicalId().equals(physicalId)))
                .findFirst()
                .orElseThrow(() -> AwsFault.validation("Stack for " + physicalId + " does not exist"));
    }

    private static StackResource answer(StackRecord stack, ResourceRecord resource) {
        return StackResource.builder()
                .stackId(stack.id())
                .stackName(stack.name())
                .logicalResourceId(resource.logicalId())
                .physicalResourceId(resource.physicalId())
                .resourceType(resource.type())
                .timestamp(resource.since())
                .resourceStatus(resource.status())
                .resourceStatusReason(resource.reason().orElse(null))
                .driftInformation(DriftAnswer.information(stack, resource))
                .build();
    }
}
