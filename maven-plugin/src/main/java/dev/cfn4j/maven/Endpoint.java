package dev.cfn4j.maven;

import dev.cfn4j.engine.Message;
import dev.cfn4j.engine.ToolkitException;
import dev.cfn4j.engine.ToolkitHost;
import dev.cfn4j.engine.aws.AwsTarget;
import dev.cfn4j.engine.stack.ProjectStacks;
import dev.cfn4j.localcloud.LocalCloud;
import dev.cfn4j.localcloud.LocalCloudException;
import dev.cfn4j.localcloud.LocalCloudOptions;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where requests go, for as long as one goal runs.
 *
 * @param target where
 * @param local the local endpoint, if that is meant; it runs in this process
 */
record Endpoint(AwsTarget target, @Nullable LocalCloud local) implements AutoCloseable {
    /** A target that runs elsewhere. */
    static Endpoint of(AwsTarget target) {
        return new Endpoint(target, null);
    }

    /** Starts the local endpoint on a free port; it knows the types that the stacks bring themselves. */
    static Endpoint local(ToolkitHost host, Path state, @Nullable String region, Optional<ProjectStacks> stacks) {
        try {
            LocalCloud cloud = LocalCloud.start(LocalCloudOptions.in(state)
                    .assumingCode()
                    .with(stacks.map(ProjectStacks::ownTypes).orElse(List.of())));
            host.notify(Message.info(LocalCloud.NOTICE));
            return new Endpoint(AwsTarget.local(cloud.endpoint(), region), cloud);
        } catch (LocalCloudException e) {
            throw ToolkitException.of(String.valueOf(e.getMessage()), null, e);
        }
    }

    @Override
    public void close() {
        if (local != null) {
            local.close();
        }
    }
}
