package dev.cfn4j.localcloud.action;

import dev.cfn4j.localcloud.state.ChangeRecord;
import dev.cfn4j.localcloud.state.ChangeSetRecord;
import dev.cfn4j.localcloud.template.StackTemplate;
import software.amazon.awssdk.services.cloudformation.model.DescribeChangeSetRequest;
import software.amazon.awssdk.services.cloudformation.model.DescribeChangeSetResponse;

/** Tells what a change set would do. */
final class DescribeChangeSet extends Action<DescribeChangeSetRequest, DescribeChangeSetResponse> {
    DescribeChangeSet() {
        super(DescribeChangeSetRequest.class, DescribeChangeSetRequest::builder);
    }

    @Override
    DescribeChangeSetResponse handle(DescribeChangeSetRequest request, Call call) {
        ChangeSets.Found found = ChangeSets.expect(call, request.changeSetName(), request.stackName());
        ChangeSetRecord changeSet = found.changeSet();
        StackTemplate template = StackTemplate.parse(changeSet.submission().template());
        Pages<ChangeRecord> page = Pages.of(call, changeSet.changes(), request.nextToken());
        boolean values = Boolean.TRUE.equals(request.includePropertyValues());
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
                .capabilitiesWithStrings(changeSet.submission().capabilities())
                .tags(StackAnswer.tags(changeSet.submission().tags()))
                .changes(page.items().stream()
                        .map(change -> ChangeAnswer.of(change, values))
                        .toList())
                .nextToken(page.nextToken())
                .includeNestedStacks(false)
                .onStackFailure(changeSet.submission().onFailure().name())
                .build();
    }
}
