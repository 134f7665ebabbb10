package dev.cfn4j.engine.deploy;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a deployment is done.
 *
 * @param bucket the S3 bucket that templates are sent through; null to send them in the request, which only small ones can be
 * @param follow whether to follow the deployment to its end
 * @param request further members of the requests for change sets and their execution, by the names that the API has for them
 */
public record DeployOptions(@Nullable String bucket, boolean follow, Map<String, String> request) {
    /** No bucket; waits. */
    public static final DeployOptions DEFAULT = new DeployOptions(null, true, Map.of());

    /** Keeps a copy of the members, in the given order. */
    public DeployOptions {
        request = Collections.unmodifiableMap(new LinkedHashMap<>(request));
    }
}
