package dev.cfn4j.localcloud.action;

import dev.cfn4j.localcloud.state.StackRecord;
import dev.cfn4j.localcloud.wire.AwsFault;
import software.amazon.awssdk.services.cloudformation.model.UpdateTerminationProtectionRequest;
import software.amazon.awssdk.services.cloudformation.model.UpdateTerminationProtectionResponse;

/** Turns termination protection on or off. */
final class UpdateTerminationProtection
        extends Action<UpdateTerminationProtectionRequest, UpdateTerminationProtectionResponse> {
    UpdateTerminationProtection() {
        super(UpdateTerminationProtectionRequest.class, UpdateTerminationProtectionRequest::builder);
    }

    @Override
    UpdateTerminationProtectionResponse handle(UpdateTerminationProtectionRequest request, Call call) {
        StackRecord stack = call.expectLiving(request.stackName());
        Boolean on = request.enableTerminationProtection();
        if (on == null) {
            throw AwsFault.validation("1 validation error detected: Value at 'enableTerminationProtection' failed to"
                    + " satisfy constraint: Member must not be null");
        }
        if (stack.family().isPresent()) {
            throw AwsFault.validation("Termination Protection cannot be changed on nested stack [" + stack.name()
                    + "]; change it on the root stack");
        }
        call.region().save(stack.withProtection(on));
        return UpdateTerminationProtectionResponse.builder().stackId(stack.id()).build();
    }
}
