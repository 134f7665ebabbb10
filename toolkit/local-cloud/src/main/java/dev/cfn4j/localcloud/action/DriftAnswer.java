package dev.cfn4j.localcloud.action;

import dev.cfn4j.localcloud.state.ResourceDrift;
import dev.cfn4j.localcloud.state.ResourceRecord;
import dev.cfn4j.localcloud.state.StackRecord;
import java.util.Optional;
import software.amazon.awssdk.services.cloudformation.model.PropertyDifference;
import software.amazon.awssdk.services.cloudformation.model.StackResourceDrift;
import software.amazon.awssdk.services.cloudformation.model.StackResourceDriftInformation;
import software.amazon.awssdk.services.cloudformation.model.StackResourceDriftInformationSummary;

/** What answers say of the drift of resources. */
final class DriftAnswer {
    private DriftAnswer() {}

    static StackResourceDrift of(StackRecord stack, ResourceRecord resource, ResourceDrift drift) {
        return StackResourceDrift.builder()
                .stackId(stack.id())
                .logicalResourceId(resource.logicalId())
                .physicalResourceId(resource.physicalId())
                .resourceType(resource.type())
                .expectedProperties(drift.expected().orElse(null))
                .actualProperties(drift.actual().orElse(null))
                .propertyDifferences(drift.differences().stream()
                        .map(difference -> PropertyDifference.builder()
                                .propertyPath(difference.path())
                                .expectedValue(difference.expected())
                                .actualValue(difference.actual())
                                .differenceType(difference.type())
                                .build())
                        .toList())
                .stackResourceDriftStatus(drift.status())
                .timestamp(drift.time())
                .build();
    }

    static StackResourceDriftInformation information(StackRecord stack, ResourceRecord resource) {
        Optional<ResourceDrift> drift = find(stack, resource);
        return StackResourceDriftInformation.builder()
                .stackResourceDriftStatus(drift.map(ResourceDrift::status).orElse("NOT_CHECKED"))
                .lastCheckTimestamp(drift.map(ResourceDrift::time).orElse(null))
                .build();
    }

    static StackResourceDriftInformationSummary summary(StackRecord stack, ResourceRecord resource) {
        Optional<ResourceDrift> drift = find(stack, resource);
        return StackResourceDriftInformationSummary.builder()
                .stackResourceDriftStatus(drift.map(ResourceDrift::status).orElse("NOT_CHECKED"))
                .lastCheckTimestamp(drift.map(ResourceDrift::time).orElse(null))
                .build();
    }

    private static Optional<ResourceDrift> find(StackRecord stack, ResourceRecord resource) {
        return stack.drift()
                .flatMap(drift -> drift.resources().stream()
                        .filter(found -> found.logicalId().equals(resource.logicalId()))
                        .findFirst());
    }
}
