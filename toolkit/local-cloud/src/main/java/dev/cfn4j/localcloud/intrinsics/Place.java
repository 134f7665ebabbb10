package dev.cfn4j.localcloud.intrinsics;

import java.util.List;
import java.util.Locale;

/**
 * A region of the local account.
 *
 * @param region its name
 */
public record Place(String region) {
    /** The account that owns everything. */
    public static final String ACCOUNT = "000000000000";

    /** The account's number. */
    public String account() {
        return ACCOUNT;
    }

    /** The partition that the region belongs to. */
    public String partition() {
        if (region.startsWith("cn-")) {
            return "aws-cn";
        }
        return region.startsWith("us-gov-") ? "aws-us-gov" : "aws";
    }

    /** The domain of the region's endpoints. */
    public String urlSuffix() {
        return partition().equals("aws-cn") ? "amazonaws.com.cn" : "amazonaws.com";
    }

    /** The region's availability zones; three in every region here. */
    public List<String> zones() {
        return List.of(region + "a", region + "b", region + "c");
    }

    /** An ARN in this place. */
    public String arn(String service, String resource) {
        return "arn:" + partition() + ":" + service.toLowerCase(Locale.ROOT) + ":" + region + ":" + ACCOUNT + ":"
                + resource;
    }

    /** An ARN of a global service, whose ARNs name no region. */
    public String globalArn(String service, String resource) {
        return "arn:" + partition() + ":" + service + "::" + ACCOUNT + ":" + resource;
    }
}
