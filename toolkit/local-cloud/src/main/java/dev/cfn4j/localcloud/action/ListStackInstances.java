package dev.cfn4j.localcloud.action;

import dev.cfn4j.localcloud.state.StackSetRecord;
import dev.cfn4j.localcloud.state.StackSetRecord.Instance;
import java.util.List;
import software.amazon.awssdk.services.cloudformation.model.ListStackInstancesRequest;
import software.amazon.awssdk.services.cloudformation.model.ListStackInstancesResponse;
import software.amazon.awssdk.services.cloudformation.model.StackInstanceComprehensiveStatus;
import software.amazon.awssdk.services.cloudformation.model.StackInstanceSummary;

/** Lists the instances of a stack set by account and region. */
final class ListStackInstances extends Action<ListStackInstancesRequest, ListStackInstancesResponse> {
    ListStackInstances() {
        super(ListStackInstancesRequest.class, ListStackInstancesRequest::builder);
    }

    @Override
    ListStackInstancesResponse handle(ListStackInstancesRequest request, Call call) {
        StackSetRecord set = StackSets.expect(call, request.stackSetName());
        List<Instance> found = set.instances().stream()
                .filter(instance -> request.stackInstanceAccount() == null
                        || instance.account().equals(request.stackInstanceAccount()))
                .filter(instance -> request.stackInstanceRegion() == null
                        || instance.region().equals(request.stackInstanceRegion()))
                .toList();
        Pages<Instance> page = Pages.of(call, found, request.nextToken(), request.maxResults());
        return ListStackInstancesResponse.builder()
                .summaries(page.items().stream()
                        .map(instance -> StackInstanceSummary.builder()
                                .stackSetId(set.id())
                                .account(instance.account())
                                .region(instance.region())
                                .stackId(instance.stackId().orElse(null))
                                .status(instance.status())
                                .statusReason(instance.reason().orElse(null))
                                .stackInstanceStatus(StackInstanceComprehensiveStatus.builder()
                                        .detailedStatus(instance.detail())
                                        .build())
                                .driftStatus("NOT_CHECKED")
                                .build())
                        .toList())
                .nextToken(page.nextToken())
                .build();
    }
}
