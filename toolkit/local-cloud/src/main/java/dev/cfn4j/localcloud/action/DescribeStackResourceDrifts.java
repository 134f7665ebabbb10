package dev.cfn4j.localcloud.action;

import dev.cfn4j.localcloud.state.DriftRecord;
import dev.cfn4j.localcloud.state.ResourceDrift;
import dev.cfn4j.localcloud.state.ResourceRecord;
import dev.cfn4j.localcloud.state.StackRecord;
import java.util.ArrayList;
import java.util.List;
import software.amazon.awssdk.services.cloudformation.model.DescribeStackResourceDriftsRequest;
import software.amazon.awssdk.services.cloudformation.model.DescribeStackResourceDriftsResponse;
import software.amazon.awssdk.services.cloudformation.model.StackResourceDrift;

/** Tells what the last detection of drift found about the resources of a stack; nothing of those it did not check. */
final class DescribeStackResourceDrifts
        extends Action<DescribeStackResourceDriftsRequest, DescribeStackResourceDriftsResponse> {
    DescribeStackResourceDrifts() {
        super(DescribeStackResourceDriftsRequest.class, DescribeStackResourceDriftsRequest::builder);
    }

    @Override
    DescribeStackResourceDriftsResponse handle(DescribeStackResourceDriftsRequest request, Call call) {
        StackRecord stack = call.expectLiving(request.stackName());
        List<String> wanted = request.stackResourceDriftStatusFiltersAsStrings();
        wanted.forEach(status -> Call.expectOneOf(
                "stackResourceDriftStatusFilters",
                status,
                List.of("IN_SYNC", "MODIFIED", "DELETED", "NOT_CHECKED", "UNKNOWN", "UNSUPPORTED")));
        List<StackResourceDrift> found = new ArrayList<>();
        for (ResourceDrift drift : stack.drift().map(DriftRecord::resources).orElse(List.of())) {
            ResourceRecord resource = stack.resources().get(drift.logicalId());
            boolean shown = wanted.isEmpty() ? !drift.status().equals("NOT_CHECKED") : wanted.contains(drift.status());
            if (resource != null && shown) {
                found.add(DriftAnswer.of(stack, resource, drift));
            }
        }
        Pages<StackResourceDrift> page = Pages.of(call, found, request.nextToken());
        return DescribeStackResourceDriftsResponse.builder()
                .stackResourceDrifts(page.items())
                .nextToken(page.nextToken())
                .build();
    }
}
