package dev.cfn4j.localcloud.action;

import dev.cfn4j.localcloud.state.ChangeSetRecord;
import dev.cfn4j.localcloud.state.StackRecord;
import java.util.List;
import software.amazon.awssdk.services.cloudformation.model.ChangeSetSummary;
import software.amazon.awssdk.services.cloudformation.model.ListChangeSetsRequest;
import software.amazon.awssdk.services.cloudformation.model.ListChangeSetsResponse;

/** Lists the change sets of a stack that can still be executed, or could not be made. */
final class ListChangeSets extends Action<ListChangeSetsRequest, ListChangeSetsResponse> {
    ListChangeSets() {
        super(ListChangeSetsRequest.class, ListChangeSetsRequest::builder);
    }

    @Override
    ListChangeSetsResponse handle(ListChangeSetsRequest request, Call call) {
        StackRecord stack = call.expectStack(request.stackName());
        List<ChangeSetRecord> active = call.region().changeSets(stack).stream()
                .filter(changeSet -> !changeSet.executionStatus().startsWith("EXECUTE_"))
                .toList();
        Pages<ChangeSetRecord> page = Pages.of(call, active, request.nextToken());
        return ListChangeSetsResponse.builder()
                .summaries(page.items().stream()
                        .map(changeSet -> summary(stack, changeSet))
                        .toList())
                .nextToken(page.nextToken())
                .build();
    }

    private static ChangeSetSummary summary(StackRecord stack, ChangeSetRecord changeSet) {
        return ChangeSetSummary.builder()
                .stackId(stack.id())
                .stackName(stack.name())
                .changeSetId(changeSet.id())
                .changeSetName(changeSet.name())
                .executionStatus(changeSet.executionStatus())
                .status(changeSet.status())
                .statusReason(changeSet.reason().orElse(null))
                .creationTime(changeSet.created())
                .description(changeSet.description().orElse(null))
                .includeNestedStacks(changeSet.nesting().included())
                .parentChangeSetId(changeSet.nesting().parent().orElse(null))
                .rootChangeSetId(changeSet.nesting().root().orElse(null))
                .importExistingResources(changeSet.submission().options().importExisting())
                .build();
    }
}
