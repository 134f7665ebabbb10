package dev.cfn4j.localcloud.action;

import dev.cfn4j.localcloud.lifecycle.DriftDetection;
import dev.cfn4j.localcloud.state.DriftRecord;
import dev.cfn4j.localcloud.state.ResourceDrift;
import dev.cfn4j.localcloud.state.ResourceRecord;
import dev.cfn4j.localcloud.state.StackRecord;
import dev.cfn4j.localcloud.wire.AwsFault;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.cloudformation.model.DetectStackResourceDriftRequest;
import software.amazon.awssdk.services.cloudformation.model.DetectStackResourceDriftResponse;

/** Detects whether one resource is not as its template wants it. */
final class DetectStackResourceDrift extends Action<DetectStackResourceDriftRequest, DetectStackResourceDriftResponse> {
    DetectStackResourceDrift() {
        super(DetectStackResourceDriftRequest.class, DetectStackResourceDriftRequest::builder);
    }

    @Override
    DetectStackResourceDriftResponse handle(DetectStackResourceDriftRequest request, Call call) {
        StackRecord stack = call.expectLiving(request.stackName());
        DetectStackDrift.expectDetectable(stack);
        String logicalId = Call.expect("logicalResourceId", request.logicalResourceId());
        ResourceRecord resource = stack.resources().get(logicalId);
        if (resource == null) {
            throw AwsFault.validation("Resource " + logicalId + " does not exist for stack " + stack.name());
        }
        ResourceDrift found =
                new DriftDetection(call.account().catalog(), call.account().now()).of(resource);
        call.region().save(stack.withDrift(Optional.of(with(call, stack, found))));
        return DetectStackResourceDriftResponse.builder()
                .stackResourceDrift(DriftAnswer.of(stack, resource, found))
                .build();
    }

    private static DriftRecord with(Call call, StackRecord stack, ResourceDrift found) {
        List<ResourceDrift> all =
                new ArrayList<>(stack.drift().map(DriftRecord::resources).orElse(List.of()));
        all.removeIf(other -> other.logicalId().equals(found.logicalId()));
        all.add(found);
        int drifted = (int) all.stream()
                .filter(drift ->
                        drift.status().equals("MODIFIED") || drift.status().equals("DELETED"))
                .count();
        String id = stack.drift()
                .map(DriftRecord::id)
                .orElseGet(() -> call.account().newId());
        return new DriftRecord(id, drifted > 0 ? "DRIFTED" : "IN_SYNC", found.time(), drifted, all);
    }
}
