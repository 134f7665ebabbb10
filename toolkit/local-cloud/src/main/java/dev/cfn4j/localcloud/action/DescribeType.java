package dev.cfn4j.localcloud.action;

import dev.cfn4j.localcloud.intrinsics.Place;
import dev.cfn4j.localcloud.wire.AwsFault;
import dev.cfn4j.spec.ResourceType;
import software.amazon.awssdk.services.cloudformation.model.DescribeTypeRequest;
import software.amazon.awssdk.services.cloudformation.model.DescribeTypeResponse;

/** Tells that a resource type is there; its schema is not given. */
final class DescribeType extends Action<DescribeTypeRequest, DescribeTypeResponse> {
    DescribeType() {
        super(DescribeTypeRequest.class, DescribeTypeRequest::builder);
    }

    @Override
    DescribeTypeResponse handle(DescribeTypeRequest request, Call call) {
        if (request.arn() == null && (request.typeName() == null || request.type() == null)) {
            throw AwsFault.validation("You must specify either TypeName and Type, or Arn.");
        }
        String name = request.typeName() == null
                ? request.arn().substring(request.arn().lastIndexOf('/') + 1).replace("-", "::")
                : request.typeName();
        ResourceType type = call.account()
                .catalog()
                .findType(name)
                .orElseThrow(
                        () -> new AwsFault("TypeNotFoundException", "The type '" + name + "' cannot be found.", 404));
        return DescribeTypeResponse.builder()
                .arn(new Place(call.region().name())
                        .arn("cloudformation", "type/resource/" + type.name().replace("::", "-"))
                        .replace(":000000000000:", "::"))
                .type("RESOURCE")
                .typeName(type.name())
                .visibility("PUBLIC")
                .isActivated(true)
                .deprecatedStatus("LIVE")
                .build();
    }
}
