package dev.cfn4j.engine.aws;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Where requests go.
 *
 * @param profile profile of the shared AWS configuration; null for the default one
 * @param region region; null for that of the environment or the profile
 * @param endpoint where requests are sent instead of AWS; null for AWS
 * @param local whether the endpoint is cfn4j's own, which takes any credentials
 */
public record AwsTarget(
        @Nullable String profile,
        @Nullable String region,
        @Nullable URI endpoint,
        boolean local) {
    private static final String LOCAL_REGION = "us-east-1";

    /** AWS itself, or another endpoint that wants real credentials. */
    public static AwsTarget of(@Nullable String profile, @Nullable String region, @Nullable URI endpoint) {
        return new AwsTarget(profile, region, endpoint, false);
    }

    /** The local endpoint at that address. */
    public static AwsTarget local(URI endpoint, @Nullable String region) {
        return new AwsTarget(null, region == null ? LOCAL_REGION : region, endpoint, true);
    }

    /** The same in another region. */
    AwsTarget in(String otherRegion) {
        return new AwsTarget(profile, otherRegion, endpoint, local);
    }

    /** How long to wait between two looks at something that takes its time. */
    public Duration pollInterval() {
        return local ? Duration.ofMillis(25) : Duration.ofSeconds(2);
    }
}
