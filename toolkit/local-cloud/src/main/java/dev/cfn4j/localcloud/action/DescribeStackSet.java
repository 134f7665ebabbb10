package dev.cfn4j.localcloud.action;

import dev.cfn4j.localcloud.intrinsics.Place;
import dev.cfn4j.localcloud.state.StackSetRecord;
import software.amazon.awssdk.services.cloudformation.model.DescribeStackSetRequest;
import software.amazon.awssdk.services.cloudformation.model.DescribeStackSetResponse;
import software.amazon.awssdk.services.cloudformation.model.StackSet;

/** Tells about a stack set. */
final class DescribeStackSet extends Action<DescribeStackSetRequest, DescribeStackSetResponse> {
    DescribeStackSet() {
        super(DescribeStackSetRequest.class, DescribeStackSetRequest::builder);
    }

    @Override
    DescribeStackSetResponse handle(DescribeStackSetRequest request, Call call) {
        StackSetRecord set = StackSets.expect(call, request.stackSetName());
        return DescribeStackSetResponse.builder()
                .stackSet(StackSet.builder()
                        .stackSetName(set.name())
                        .stackSetId(set.id())
                        .stackSetARN(new Place(call.region().name()).arn("cloudformation", "stackset/" + set.id()))
                        .status(set.status())
                        .description(set.settings().description().orElse(null))
                        .templateBody(set.template())
                        .parameters(StackSets.parameters(set.settings().parameters()))
                        .capabilitiesWithStrings(set.settings().capabilities())
                        .tags(StackAnswer.tags(set.settings().tags()))
                        .permissionModel(set.settings().permissionModel())
                        .regions(set.instances().stream()
                                .map(StackSetRecord.Instance::region)
                                .distinct()
                                .toList())
                        .build())
                .build();
    }
}
