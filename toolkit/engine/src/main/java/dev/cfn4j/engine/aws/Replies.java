package dev.cfn4j.engine.aws;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import software.amazon.awssdk.services.cloudformation.model.DescribeChangeSetResponse;
import software.amazon.awssdk.services.cloudformation.model.Stack;
import software.amazon.awssdk.services.cloudformation.model.StackResourceDetail;
import software.amazon.awssdk.services.cloudformation.model.StackResourceSummary;

/** Turns the SDK's model classes into the toolkit's records. */
final class Replies {
    private Replies() {}

    static DeployedStack stack(Stack stack) {
        Map<String, String> parameters = new LinkedHashMap<>();
        stack.parameters()
                .forEach(value -> parameters.put(
                        value.parameterKey(),
                        Objects.requireNonNullElse(
                                value.resolvedValue(), Objects.requireNonNullElse(value.parameterValue(), ""))));
        Map<String, String> tags = new LinkedHashMap<>();
        stack.tags().forEach(tag -> tags.put(tag.key(), tag.value()));
        Map<String, String> outputs = new LinkedHashMap<>();
        stack.outputs().forEach(output -> outputs.put(output.outputKey(), output.outputValue()));
        return new DeployedStack(
                stack.stackId(),
                stack.stackName(),
                stack.stackStatusAsString(),
                stack.stackStatusReason(),
                parameters,
                tags,
                outputs);
    }

    static StackEvent event(software.amazon.awssdk.services.cloudformation.model.StackEvent event) {
        return new StackEvent(
                event.eventId(),
                event.stackId(),
                event.logicalResourceId(),
                event.physicalResourceId(),
                event.resourceType(),
                event.resourceStatusAsString(),
                event.resourceStatusReason());
    }

    static StackResource resource(StackResourceSummary resource) {
        return new StackResource(
                resource.logicalResourceId(),
                Objects.requireNonNullElse(resource.physicalResourceId(), ""),
                resource.resourceType(),
                resource.resourceStatusAsString());
    }

    static ResourceDetail detail(StackResourceDetail detail) {
        StackResource resource = new StackResource(
                detail.logicalResourceId(),
                Objects.requireNonNullElse(detail.physicalResourceId(), ""),
                detail.resourceType(),
                detail.resourceStatusAsString());
        return new ResourceDetail(
                resource,
                Optional.ofNullable(detail.resourceStatusReason()),
                Optional.ofNullable(detail.description()),
                Optional.ofNullable(detail.metadata()).filter(text -> !text.equals("{}")),
                String.valueOf(detail.lastUpdatedTimestamp()));
    }

    static ChangeSet changeSet(DescribeChangeSetResponse set, List<ChangeSet.ResourceChange> changes) {
        return new ChangeSet(set.changeSetId(), set.stackId(), set.statusAsString(), set.statusReason(), changes);
    }

    static ChangeSet.ResourceChange change(software.amazon.awssdk.services.cloudformation.model.ResourceChange change) {
        return new ChangeSet.ResourceChange(
                change.actionAsString(),
                change.logicalResourceId(),
                change.resourceType(),
                change.replacementAsString());
    }
}
