package dev.cfn4j.localcloud.action;

import software.amazon.awssdk.services.cloudformation.model.AccountLimit;
import software.amazon.awssdk.services.cloudformation.model.DescribeAccountLimitsRequest;
import software.amazon.awssdk.services.cloudformation.model.DescribeAccountLimitsResponse;

/** Tells the default quotas of an account. */
final class DescribeAccountLimits extends Action<DescribeAccountLimitsRequest, DescribeAccountLimitsResponse> {
    DescribeAccountLimits() {
        super(DescribeAccountLimitsRequest.class, DescribeAccountLimitsRequest::builder);
    }

    @Override
    DescribeAccountLimitsResponse handle(DescribeAccountLimitsRequest request, Call call) {
        return DescribeAccountLimitsResponse.builder()
                .accountLimits(
                        limit("StackLimit", 2000),
                        limit("StackOutputsLimit", 200),
                        limit("ConcurrentResourcesLimit", 2500))
                .build();
    }

    private static AccountLimit limit(String name, int value) {
        return AccountLimit.builder().name(name).value(value).build();
    }
}
