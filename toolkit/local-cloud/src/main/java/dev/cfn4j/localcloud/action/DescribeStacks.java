package dev.cfn4j.localcloud.action;

import dev.cfn4j.localcloud.state.StackRecord;
import java.util.List;
import software.amazon.awssdk.services.cloudformation.model.DescribeStacksRequest;
import software.amazon.awssdk.services.cloudformation.model.DescribeStacksResponse;

/** Tells about one stack, or about all that are not deleted. */
final class DescribeStacks extends Action<DescribeStacksRequest, DescribeStacksResponse> {
    DescribeStacks() {
        super(DescribeStacksRequest.class, DescribeStacksRequest::builder);
    }

    @Override
    DescribeStacksResponse handle(DescribeStacksRequest request, Call call) {
        List<StackRecord> stacks =
                request.stackName() == null ? call.region().stacks() : List.of(call.expectStack(request.stackName()));
        Pages<StackRecord> page = Pages.of(call, stacks, request.nextToken());
        return DescribeStacksResponse.builder()
                .stacks(page.items().stream().map(StackAnswer::of).toList())
                .nextToken(page.nextToken())
                .build();
    }
}
