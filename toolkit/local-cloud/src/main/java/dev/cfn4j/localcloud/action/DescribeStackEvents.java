package dev.cfn4j.localcloud.action;

import dev.cfn4j.localcloud.state.EventRecord;
import dev.cfn4j.localcloud.state.StackRecord;
import software.amazon.awssdk.services.cloudformation.model.DescribeStackEventsRequest;
import software.amazon.awssdk.services.cloudformation.model.DescribeStackEventsResponse;
import software.amazon.awssdk.services.cloudformation.model.StackEvent;

/** Tells what happened to a stack, the newest first. */
final class DescribeStackEvents extends Action<DescribeStackEventsRequest, DescribeStackEventsResponse> {
    DescribeStackEvents() {
        super(DescribeStackEventsRequest.class, DescribeStackEventsRequest::builder);
    }

    @Override
    DescribeStackEventsResponse handle(DescribeStackEventsRequest request, Call call) {
        StackRecord stack = call.expectStack(request.stackName());
        Pages<EventRecord> page = Pages.of(
                call,
                call.region().events(stack).stream()
                        .filter(EventRecord::isOfStack)
                        .toList(),
                request.nextToken());
        return DescribeStackEventsResponse.builder()
                .stackEvents(
                        page.items().stream().map(event -> event(stack, event)).toList())
                .nextToken(page.nextToken())
                .build();
    }

    private static StackEvent event(StackRecord stack, EventRecord event) {
        return StackEvent.builder()
                .stackId(stack.id())
                .stackName(stack.name())
                .eventId(event.id())
                .timestamp(event.time())
                .logicalResourceId(event.logicalId())
                .physicalResourceId(event.physicalId())
                .resourceType(event.type())
                .resourceStatus(event.status())
                .resourceStatusReason(event.reason().orElse(null))
                .resourceProperties(event.properties().orElse(null))
                .clientRequestToken(event.clientToken().orElse(null))
                .operationId(event.operationId().orElse(null))
                .build();
    }
}
