package dev.cfn4j.localcloud.action;

import dev.cfn4j.localcloud.state.DriftRecord;
import dev.cfn4j.localcloud.state.StackRecord;
import dev.cfn4j.localcloud.template.StackTemplate;
import java.util.List;
import software.amazon.awssdk.services.cloudformation.model.ListStacksRequest;
import software.amazon.awssdk.services.cloudformation.model.ListStacksResponse;
import software.amazon.awssdk.services.cloudformation.model.StackDriftInformationSummary;
import software.amazon.awssdk.services.cloudformation.model.StackStatus;
import software.amazon.awssdk.services.cloudformation.model.StackSummary;

/** Lists stacks, deleted ones too, by status. */
final class ListStacks extends Action<ListStacksRequest, ListStacksResponse> {
    private static final List<String> STATUSES = StackStatus.knownValues().stream()
            .map(StackStatus::toString)
            .sorted()
            .toList();

    ListStacks() {
        super(ListStacksRequest.class, ListStacksRequest::builder);
    }

    @Override
    ListStacksResponse handle(ListStacksRequest request, Call call) {
        List<String> wanted = request.stackStatusFiltersAsStrings();
        wanted.forEach(status -> Call.expectOneOf("stackStatusFilter", status, STATUSES));
        List<StackRecord> stacks = call.region().stacksEver().stream()
                .filter(stack -> wanted.isEmpty() || wanted.contains(stack.status()))
                .toList();
        Pages<StackRecord> page = Pages.of(call, stacks, request.nextToken());
        return ListStacksResponse.builder()
                .stackSummaries(page.items().stream().map(ListStacks::summary).toList())
                .nextToken(page.nextToken())
                .build();
    }

    private static StackSummary summary(StackRecord stack) {
        return StackSummary.builder()
                .stackId(stack.id())
                .stackName(stack.name())
                .stackStatus(stack.status())
                .stackStatusReason(stack.reason().orElse(null))
                .templateDescription(stack.deployed()
                        .flatMap(submission -> StackTemplate.of(submission).description())
                        .orElse(null))
                .creationTime(stack.times().created())
                .lastUpdatedTime(stack.times().updated().orElse(null))
                .deletionTime(stack.times().deleted().orElse(null))
                .parentId(stack.family().map(StackRecord.Family::parent).orElse(null))
                .rootId(stack.family().map(StackRecord.Family::root).orElse(null))
                .driftInformation(StackDriftInformationSummary.builder()
                        .stackDriftStatus(stack.drift().map(DriftRecord::status).orElse("NOT_CHECKED"))
                        .lastCheckTimestamp(stack.drift().map(DriftRecord::time).orElse(null))
                        .build())
                .build();
    }
}
