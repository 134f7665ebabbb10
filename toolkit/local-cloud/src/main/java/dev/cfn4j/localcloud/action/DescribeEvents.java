package dev.cfn4j.localcloud.action;

import dev.cfn4j.localcloud.state.EventRecord;
import dev.cfn4j.localcloud.state.OperationRecord;
import dev.cfn4j.localcloud.state.StackRecord;
import dev.cfn4j.localcloud.wire.AwsFault;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.cloudformation.model.DescribeEventsRequest;
import software.amazon.awssdk.services.cloudformation.model.DescribeEventsResponse;
import software.amazon.awssdk.services.cloudformation.model.OperationEvent;

/**
 * Tells what happened by operations, the newest first: one event for each operation as a whole, and one for each step of it.
 *
 * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_DescribeEvents.html">DescribeEvents</a>
 */
final class DescribeEvents extends Action<DescribeEventsRequest, DescribeEventsResponse> {
    DescribeEvents() {
        super(DescribeEventsRequest.class, DescribeEventsRequest::builder);
    }

    @Override
    DescribeEventsResponse handle(DescribeEventsRequest request, Call call) {
        List<OperationEvent> events = wanted(request, call);
        boolean failed = request.filters() != null
                && Boolean.TRUE.equals(request.filters().failedEvents());
        List<OperationEvent> shown =
                failed ? events.stream().filter(DescribeEvents::isFailed).toList() : events;
        Pages<OperationEvent> page = Pages.of(call, shown, request.nextToken());
        return DescribeEventsResponse.builder()
                .operationEvents(page.items())
                .nextToken(page.nextToken())
                .build();
    }

    private static List<OperationEvent> wanted(DescribeEventsRequest request, Call call) {
        if (request.operationId() != null) {
            return call.region().stacksEver().stream()
                    .filter(stack -> stack.operations().stream()
                            .anyMatch(operation -> operation.id().equals(request.operationId())))
                    .findFirst()
                    .map(stack -> events(call, stack, Optional.of(request.operationId())))
                    .orElseThrow(() -> AwsFault.validation("Operation [" + request.operationId() + "] does not exist"));
        }
        if (request.changeSetName() != null) {
            ChangeSets.Found found = ChangeSets.expect(call, request.changeSetName(), request.stackName());
            return events(call, found.stack(), found.changeSet().operationId());
        }
        if (request.stackName() == null) {
            throw AwsFault.validation("One of ChangeSetName, OperationId or StackName must be specified.");
        }
        return events(call, call.expectStack(request.stackName()), Optional.empty());
    }

    private static List<OperationEvent> events(Call call, StackRecord stack, Optional<String> operationId) {
        List<OperationEvent> events = new ArrayList<>();
        for (EventRecord event : call.region().events(stack)) {
            if (operationId.isEmpty() || operationId.equals(event.operationId())) {
                events.add(OperationEvents.of(stack, event));
            }
        }
        for (OperationRecord operation : stack.operations()) {
            if (operationId.isEmpty() || operationId.get().equals(operation.id())) {
                events.add(OperationEvents.of(stack, operation));
            }
        }
        events.sort(Comparator.comparing(OperationEvent::timestamp).reversed());
        return events;
    }

    private static boolean isFailed(OperationEvent event) {
        boolean isWhole = event.resourceStatusAsString() == null;
        return event.eventTypeAsString().endsWith("_ERROR")
                || (isWhole && "FAILED".equals(event.operationStatusAsString()));
    }
}
