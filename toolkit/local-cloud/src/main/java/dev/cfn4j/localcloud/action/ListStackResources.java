package dev.cfn4j.localcloud.action;

import dev.cfn4j.localcloud.state.ResourceRecord;
import dev.cfn4j.localcloud.state.StackRecord;
import java.util.List;
import software.amazon.awssdk.services.cloudformation.model.ListStackResourcesRequest;
import software.amazon.awssdk.services.cloudformation.model.ListStackResourcesResponse;
import software.amazon.awssdk.services.cloudformation.model.StackResourceSummary;

/** Lists the resources of a stack in short. */
final class ListStackResources extends Action<ListStackResourcesRequest, ListStackResourcesResponse> {
    ListStackResources() {
        super(ListStackResourcesRequest.class, ListStackResourcesRequest::builder);
    }

    @Override
    ListStackResourcesResponse handle(ListStackResourcesRequest request, Call call) {
        StackRecord stack = call.expectStack(request.stackName());
        Pages<ResourceRecord> page =
                Pages.of(call, List.copyOf(stack.resources().values()), request.nextToken());
        return ListStackResourcesResponse.builder()
                .stackResourceSummaries(page.items().stream()
                        .map(resource -> summary(stack, resource))
                        .toList())
                .nextToken(page.nextToken())
                .build();
    }

    private static StackResourceSummary summary(StackRecord stack, ResourceRecord resource) {
        return StackResourceSummary.builder()
                .logicalResourceId(resource.logicalId())
                .physicalResourceId(resource.physicalId())
                .resourceType(resource.type())
                .lastUpdatedTimestamp(resource.since())
                .resourceStatus(resource.status())
                .resourceStatusReason(resource.reason().orElse(null))
                .driftInformation(DriftAnswer.summary(stack, resource))
                .build();
    }
}
