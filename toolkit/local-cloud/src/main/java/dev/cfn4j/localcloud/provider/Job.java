package dev.cfn4j.localcloud.provider;

import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.localcloud.LocalCloudOptions;
import dev.cfn4j.localcloud.state.RegionState;
import dev.cfn4j.localcloud.state.ResourceRecord;
import dev.cfn4j.localcloud.state.StackRecord;
import dev.cfn4j.localcloud.state.StateDirectory;
import dev.cfn4j.localcloud.template.Scalars;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A resource that is worked on.
 *
 * @param state what the endpoint remembers
 * @param options how it runs
 * @param region where the resource is
 * @param stack the stack as it is now
 * @param resource the resource as it shall be
 * @param tags the tags that it carries: its own, its stack's, and those that name the stack
 */
public record Job(
        StateDirectory state,
        LocalCloudOptions options,
        RegionState region,
        StackRecord stack,
        ResourceRecord resource,
        Map<String, String> tags) {
    /** A property with scalar value. */
    public Optional<String> text(String property) {
        return property(property).flatMap(Scalars::text);
    }

    /** A property as it is. */
    public Optional<Node> property(String name) {
        return resource.actualProperties().find(name);
    }

    /** The time. */
    public Instant now() {
        return Instant.ofEpochMilli(options.clock().millis());
    }

    /** Does work that nobody else may interfere with. */
    public <T> T locked(Supplier<T> work) {
        return state.locked(work);
    }
}
