package dev.cfn4j.localcloud.action;

import dev.cfn4j.localcloud.state.StackRecord;
import dev.cfn4j.localcloud.template.StackTemplate;
import java.util.List;
import software.amazon.awssdk.services.cloudformation.model.ListStacksRequest;
import software.amazon.awssdk.services.cloudformation.model.ListStacksResponse;
import software.amazon.awssdk.services.cloudformation.model.StackDriftInformationSummary;
import software.amazon.awssdk.services.cloudformation.model.StackDriftStatus;
import software.amazon.awssdk.services.cloudformation.model.StackSummary;

/** Lists stacks, deleted ones too, by status. */
final class ListStacks extends Action<ListStacksRequest, ListStacksResponse> {
    ListStacks() {
        super(ListStacksRequest.class, ListStacksRequest::builder);
    }

    @Override
    ListStacksResponse handle(ListStacksRequest request, Call call) {
        List<String> wanted = request.stackStatusFiltersAsStrings();
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
                        .flatMap(submission ->
                                StackTemplate.parse(submission.template()).description())
                        .orElse(null))
                .creationTime(stack.times().created())
                .lastUpdatedTime(stack.times().updated().orElse(null))
                .deletionTime(stack.times().deleted().orElse(null))
                .driftInformation(StackDriftInformationSummary.builder()
                        .stackDriftStatus(StackDriftStatus.NOT_CHECKED)
                        .build())
                .build();
    }
}
