package dev.cfn4j.localcloud.action;

import dev.cfn4j.localcloud.state.StackSetRecord;
import dev.cfn4j.localcloud.state.StackSetRecord.SetOperation;
import software.amazon.awssdk.services.cloudformation.model.ListStackSetOperationResultsRequest;
import software.amazon.awssdk.services.cloudformation.model.ListStackSetOperationResultsResponse;
import software.amazon.awssdk.services.cloudformation.model.StackSetOperationResultSummary;

/** Lists how an operation on a stack set went in each account and region. */
final class ListStackSetOperationResults
        extends Action<ListStackSetOperationResultsRequest, ListStackSetOperationResultsResponse> {
    ListStackSetOperationResults() {
        super(ListStackSetOperationResultsRequest.class, ListStackSetOperationResultsRequest::builder);
    }

    @Override
    ListStackSetOperationResultsResponse handle(ListStackSetOperationResultsRequest request, Call call) {
        StackSetRecord set = StackSets.expect(call, request.stackSetName());
        SetOperation operation = StackSets.expectOperation(set, request.operationId());
        Pages<String> page = Pages.of(call, operation.places(), request.nextToken(), request.maxResults());
        return ListStackSetOperationResultsResponse.builder()
                .summaries(page.items().stream()
                        .map(place -> summary(operation, place))
                        .toList())
                .nextToken(page.nextToken())
                .build();
    }

    private static StackSetOperationResultSummary summary(SetOperation operation, String place) {
        String[] parts = place.split("/", 2);
        String failure = operation.failures().get(place);
        String status = operation.status().equals("RUNNING") ? "RUNNING" : failure == null ? "SUCCEEDED" : "FAILED";
        return StackSetOperationResultSummary.builder()
                .account(parts[0])
                .region(parts[1])
                .status(status)
                .statusReason(failure)
                .build();
    }
}
