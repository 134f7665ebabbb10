package dev.cfn4j.localcloud.action;

import dev.cfn4j.localcloud.state.StackSetRecord;
import java.util.List;
import software.amazon.awssdk.services.cloudformation.model.ListStackSetsRequest;
import software.amazon.awssdk.services.cloudformation.model.ListStackSetsResponse;
import software.amazon.awssdk.services.cloudformation.model.StackSetSummary;

/** Lists the stack sets of the region by status. */
final class ListStackSets extends Action<ListStackSetsRequest, ListStackSetsResponse> {
    ListStackSets() {
        super(ListStackSetsRequest.class, ListStackSetsRequest::builder);
    }

    @Override
    ListStackSetsResponse handle(ListStackSetsRequest request, Call call) {
        List<StackSetRecord> sets = call.region().stackSets().list().stream()
                .filter(set -> request.statusAsString() == null || set.status().equals(request.statusAsString()))
                .toList();
        Pages<StackSetRecord> page = Pages.of(call, sets, request.nextToken(), request.maxResults());
        return ListStackSetsResponse.builder()
                .summaries(page.items().stream()
                        .map(set -> StackSetSummary.builder()
                                .stackSetName(set.name())
                                .stackSetId(set.id())
                                .status(set.status())
                                .description(set.settings().description().orElse(null))
                                .permissionModel(set.settings().permissionModel())
                                .build())
                        .toList())
                .nextToken(page.nextToken())
                .build();
    }
}
