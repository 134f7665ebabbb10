package dev.cfn4j.localcloud.action;

import dev.cfn4j.localcloud.state.StackSetRecord;
import dev.cfn4j.localcloud.state.StackSetRecord.Instance;
import java.util.List;
import software.amazon.awssdk.services.cloudformation.model.UpdateStackInstancesRequest;
import software.amazon.awssdk.services.cloudformation.model.UpdateStackInstancesResponse;

/** Begins to give stacks of a set other values of parameters. */
final class UpdateStackInstances extends Action<UpdateStackInstancesRequest, UpdateStackInstancesResponse> {
    UpdateStackInstances() {
        super(UpdateStackInstancesRequest.class, UpdateStackInstancesRequest::builder);
    }

    @Override
    UpdateStackInstancesResponse handle(UpdateStackInstancesRequest request, Call call) {
        StackSetRecord set = StackSets.expect(call, request.stackSetName());
        List<String> places = StackSets.places(request.accounts(), request.deploymentTargets(), request.regions());
        StackSetRecord planned = set;
        for (String place : places) {
            String[] parts = place.split("/", 2);
            Instance old = StackSets.expectInstance(set, parts[0], parts[1]);
            planned = planned.with(new Instance(
                    old.account(),
                    old.region(),
                    old.stackId(),
                    "OUTDATED",
                    "PENDING",
                    old.reason(),
                    StackSets.overrides(request.parameterOverrides())));
        }
        String id = StackSets.start(call, planned, "UPDATE", places, request.operationId(), false);
        return UpdateStackInstancesResponse.builder().operationId(id).build();
    }
}
