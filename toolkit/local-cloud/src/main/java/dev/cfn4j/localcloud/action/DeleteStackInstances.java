package dev.cfn4j.localcloud.action;

import dev.cfn4j.localcloud.state.StackSetRecord;
import java.util.List;
import software.amazon.awssdk.services.cloudformation.model.DeleteStackInstancesRequest;
import software.amazon.awssdk.services.cloudformation.model.DeleteStackInstancesResponse;

/** Begins to delete stacks of a set, or to let go of them. */
final class DeleteStackInstances extends Action<DeleteStackInstancesRequest, DeleteStackInstancesResponse> {
    DeleteStackInstances() {
        super(DeleteStackInstancesRequest.class, DeleteStackInstancesRequest::builder);
    }

    @Override
    DeleteStackInstancesResponse handle(DeleteStackInstancesRequest request, Call call) {
        StackSetRecord set = StackSets.expect(call, request.stackSetName());
        List<String> places =
                StackSets.places(request.accounts(), request.deploymentTargets(), request.regions()).stream()
                        .filter(place -> {
                            String[] parts = place.split("/", 2);
                            return set.instance(parts[0], parts[1]).isPresent();
                        })
                        .toList();
        boolean retain = Boolean.TRUE.equals(request.retainStacks());
        String id = StackSets.start(call, set, "DELETE", places, request.operationId(), retain);
        return DeleteStackInstancesResponse.builder().operationId(id).build();
    }
}
