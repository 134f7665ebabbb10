package dev.cfn4j.localcloud.action;

import dev.cfn4j.localcloud.state.StackSetRecord;
import dev.cfn4j.localcloud.state.StackSetRecord.Instance;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.cloudformation.model.CreateStackInstancesRequest;
import software.amazon.awssdk.services.cloudformation.model.CreateStackInstancesResponse;

/** Begins to make the stacks of a set in accounts and regions. */
final class CreateStackInstances extends Action<CreateStackInstancesRequest, CreateStackInstancesResponse> {
    CreateStackInstances() {
        super(CreateStackInstancesRequest.class, CreateStackInstancesRequest::builder);
    }

    @Override
    CreateStackInstancesResponse handle(CreateStackInstancesRequest request, Call call) {
        StackSetRecord set = StackSets.expect(call, request.stackSetName());
        List<String> places = StackSets.places(request.accounts(), request.deploymentTargets(), request.regions());
        StackSetRecord planned = set;
        for (String place : places) {
            String[] parts = place.split("/", 2);
            if (planned.instance(parts[0], parts[1]).isEmpty()) {
                planned = planned.with(new Instance(
                        parts[0],
                        parts[1],
                        Optional.empty(),
                        "OUTDATED",
                        "PENDING",
                        Optional.empty(),
                        StackSets.overrides(request.parameterOverrides())));
            }
        }
        String id = StackSets.start(call, planned, "CREATE", places, request.operationId(), false);
        return CreateStackInstancesResponse.builder().operationId(id).build();
    }
}
