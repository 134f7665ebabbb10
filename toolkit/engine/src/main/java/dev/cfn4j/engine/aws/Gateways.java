package dev.cfn4j.engine.aws;

import dev.cfn4j.engine.Option;
import dev.cfn4j.engine.ToolkitException;
import dev.cfn4j.engine.ToolkitHost;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A gateway to each region that stacks belong in, opened when it is first asked for. */
public final class Gateways implements AutoCloseable {
    private static final String OF_THE_DEPLOYMENT = "";

    private final AwsTarget target;
    private final ToolkitHost host;
    private final Map<String, CloudFormationGateway> open = new LinkedHashMap<>();

    /** Gateways of one deployment. */
    public Gateways(AwsTarget target, ToolkitHost host) {
        this.target = target;
        this.host = host;
    }

    /**
     * The gateway to a region.
     *
     * @param region the region that a stack belongs in; null for that of the deployment
     * @throws ToolkitException if the deployment names another region, or has no credentials
     */
    public CloudFormationGateway to(@Nullable String region) {
        if (region == null) {
            return open.computeIfAbsent(OF_THE_DEPLOYMENT, key -> CloudFormationGateway.open(target, host));
        }
        if (!target.local() && target.region() != null && !region.equals(target.region())) {
            throw ToolkitException.of(
                    "a stack of this project belongs in " + region + ", but " + host.spell(Option.REGION) + " says "
                            + target.region() + "; nothing was sent.",
                    "Leave " + host.spell(Option.REGION) + " out, or choose stacks with "
                            + host.spell(Option.STACK_CLASS) + ".");
        }
        return open.computeIfAbsent(region, key -> CloudFormationGateway.open(target.in(key), host));
    }

    @Override
    public void close() {
        open.values().forEach(CloudFormationGateway::close);
    }
}
