package dev.cfn4j.localcloud.action;

import dev.cfn4j.localcloud.state.ChangeRecord;
import dev.cfn4j.localcloud.state.ChangeSetRecord;
import dev.cfn4j.localcloud.template.StackTemplate;
import java.util.List;
import software.amazon.awssdk.services.cloudformation.model.Change;
import software.amazon.awssdk.services.cloudformation.model.DescribeChangeSetRequest;
import software.amazon.awssdk.services.cloudformation.model.DescribeChangeSetResponse;
import software.amazon.awssdk.services.cloudformation.model.RollbackConfiguration;

/** Tells what a change set would do. */
final class DescribeChangeSet extends Action<DescribeChangeSetRequest, DescribeChangeSetResponse> {
    DescribeChangeSet() {
        super(DescribeChangeSetRequest.class, DescribeChangeSetRequest::builder);
    }

    @Override
    DescribeChangeSetResponse handle(DescribeChangeSetRequest request, Call call) {
        ChangeSets.Found found = ChangeSets.expect(call, request.changeSetName(), request.stackName());
        ChangeSetRecord changeSet = found.changeSet();
        StackTemplate template = StackTemplate.of(changeSet.submission());
        Pages<ChangeRecord> page = Pages.of(call, changeSet.changes(), request.nextToken());
        return DescribeChangeSetResponse.builder()
                .changeSetName(changeSet.name())
                .changeSetId(changeSet.id())
                .stackId(found.stack().id())
                .stackName(found.stack().name())
                .description(changeSet.description().orElse(null))
                .parameters(StackAnswer.parameters(template, changeSet.submission()))
                .creationTime(changeSet.created())
                .executionStatus(changeSet.executionStatus())
                .status(changeSet.status())
                .statusReason(changeSet.reason().orElse(null))
                .notificationARNs(changeSet.submission().notificationArns())
                .rollbackConfiguration(RollbackConfiguration.builder().build())
                .capabilitiesWithStrings(changeSet.submission().capabilities())
                .tags(StackAnswer.tags(changeSet.submission().tags()))
                .changes(changes(page.items(), changeSet, Boolean.TRUE.equals(request.includePropertyValues())))
                .nextToken(page.nextToken())
                .includeNestedStacks(changeSet.nesting().included())
                .parentChangeSetId(changeSet.nesting().parent().orElse(null))
                .rootChangeSetId(changeSet.nesting().root().orElse(null))
                .onStackFailure(changeSet.onStackFailure().orElse(null))
                .importExistingResources(changeSet.submission().options().importExisting())
                .build();
    }

    private static List<Change> changes(List<ChangeRecord> changes, ChangeSetRecord changeSet, boolean values) {
        return changes.stream()
                .map(change ->
                        ChangeAnswer.of(change, changeSet.nesting().children().get(change.logicalId()), values))
                .toList();
    }
}
