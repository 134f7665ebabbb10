package dev.cfn4j.localcloud.action;

import dev.cfn4j.localcloud.state.StackSetRecord;
import dev.cfn4j.localcloud.state.StackSetRecord.SetOperation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import software.amazon.awssdk.services.cloudformation.model.ListStackSetOperationsRequest;
import software.amazon.awssdk.services.cloudformation.model.ListStackSetOperationsResponse;
import software.amazon.awssdk.services.cloudformation.model.StackSetOperationSummary;

/** Lists the operations on a stack set, the newest first. */
final class ListStackSetOperations extends Action<ListStackSetOperationsRequest, ListStackSetOperationsResponse> {
    ListStackSetOperations() {
        super(ListStackSetOperationsRequest.class, ListStackSetOperationsRequest::builder);
    }

    @Override
    ListStackSetOperationsResponse handle(ListStackSetOperationsRequest request, Call call) {
        StackSetRecord set = StackSets.expect(call, request.stackSetName());
        List<SetOperation> operations = new ArrayList<>(set.operations());
        Collections.reverse(operations);
        Pages<SetOperation> page = Pages.of(call, operations, request.nextToken(), request.maxResults());
        return ListStackSetOperationsResponse.builder()
                .summaries(page.items().stream()
                        .map(operation -> StackSetOperationSummary.builder()
                                .operationId(operation.id())
                                .action(operation.action())
                                .status(operation.status())
                                .creationTimestamp(operation.started())
                                .endTimestamp(operation.ended().orElse(null))
                                .build())
                        .toList())
                .nextToken(page.nextToken())
                .build();
    }
}
