package dev.cfn4j.localcloud.action;

import dev.cfn4j.localcloud.state.EventRecord;
import dev.cfn4j.localcloud.state.OperationRecord;
import dev.cfn4j.localcloud.state.StackRecord;
import java.util.Optional;
import software.amazon.awssdk.services.cloudformation.model.OperationEvent;

/** What answers say of the events of operations. */
final class OperationEvents {
    private OperationEvents() {}

    /** An operation as a whole. */
    static OperationEvent of(StackRecord stack, OperationRecord operation) {
        return OperationEvent.builder()
                .eventId(operation.id() + "-operation")
                .stackId(stack.id())
                .operationId(operation.id())
                .operationType(operation.type())
                .operationStatus(operation.status())
                .eventType("STACK_EVENT")
                .logicalResourceId(stack.name())
                .physicalResourceId(stack.id())
                .resourceType("AWS::CloudFormation::Stack")
                .timestamp(operation.ended().orElse(operation.started()))
                .startTime(operation.started())
                .endTime(operation.ended().orElse(null))
                .build();
    }

    /** A step of an operation. */
    static OperationEvent of(StackRecord stack, EventRecord event) {
        Optional<OperationRecord> operation = event.operationId()
                .flatMap(id -> stack.operations().stream()
                        .filter(done -> done.id().equals(id))
                        .findFirst());
        OperationEvent.Builder answer = OperationEvent.builder()
                .eventId(event.id())
                .stackId(stack.id())
                .operationId(event.operationId().orElse(null))
                .operationType(operation.map(OperationRecord::type).orElse(null))
                .operationStatus(operation.map(OperationRecord::status).orElse(null))
                .logicalResourceId(event.logicalId())
                .physicalResourceId(event.physicalId())
                .resourceType(event.type())
                .timestamp(event.time())
                .clientRequestToken(event.clientToken().orElse(null));
        return event.isOfStack()
                ? step(answer, event).build()
                : invalid(answer, event).build();
    }

    private static OperationEvent.Builder step(OperationEvent.Builder answer, EventRecord event) {
        return answer.eventType(event.status().endsWith("_FAILED") ? "PROVISIONING_ERROR" : "STACK_EVENT")
                .resourceStatus(event.status())
                .resourceStatusReason(event.reason().orElse(null))
                .resourceProperties(event.properties().orElse(null));
    }

    private static OperationEvent.Builder invalid(OperationEvent.Builder answer, EventRecord event) {
        return answer.eventType("VALIDATION_ERROR")
                .validationFailureMode("FAIL")
                .validationName("PROPERTY_VALIDATION")
                .validationStatus("FAILED")
                .validationStatusReason(event.reason().orElse(null))
                .validationPath(event.invalidAt().orElse(null));
    }
}
