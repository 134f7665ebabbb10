package dev.cfn4j.localcloud.action;

import dev.cfn4j.localcloud.state.RefactorRecord;
import java.util.List;
import software.amazon.awssdk.services.cloudformation.model.ListStackRefactorsRequest;
import software.amazon.awssdk.services.cloudformation.model.ListStackRefactorsResponse;
import software.amazon.awssdk.services.cloudformation.model.StackRefactorSummary;

/** Lists the plans to move resources by the state of their execution. */
final class ListStackRefactors extends Action<ListStackRefactorsRequest, ListStackRefactorsResponse> {
    ListStackRefactors() {
        super(ListStackRefactorsRequest.class, ListStackRefactorsRequest::builder);
    }

    @Override
    ListStackRefactorsResponse handle(ListStackRefactorsRequest request, Call call) {
        List<String> wanted = request.executionStatusFilterAsStrings();
        List<RefactorRecord> plans = call.region().refactors().list().stream()
                .filter(plan -> wanted.isEmpty() || wanted.contains(plan.executionStatus()))
                .toList();
        Pages<RefactorRecord> page = Pages.of(call, plans, request.nextToken(), request.maxResults());
        return ListStackRefactorsResponse.builder()
                .stackRefactorSummaries(page.items().stream()
                        .map(plan -> StackRefactorSummary.builder()
                                .stackRefactorId(plan.id())
                                .description(plan.description().orElse(null))
                                .status(plan.status())
                                .statusReason(plan.reason().orElse(null))
                                .executionStatus(plan.executionStatus())
                                .build())
                        .toList())
                .nextToken(page.nextToken())
                .build();
    }
}
