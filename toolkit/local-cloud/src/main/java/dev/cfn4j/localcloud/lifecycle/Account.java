package dev.cfn4j.localcloud.lifecycle;

import dev.cfn4j.localcloud.Failures;
import dev.cfn4j.localcloud.LocalCloudOptions;
import dev.cfn4j.localcloud.Pauses;
import dev.cfn4j.localcloud.intrinsics.Place;
import dev.cfn4j.localcloud.shape.Shapes;
import dev.cfn4j.localcloud.state.RegionState;
import dev.cfn4j.localcloud.state.StateDirectory;
import dev.cfn4j.spec.Catalog;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The one account that the endpoint serves.
 *
 * @param state what it remembers
 * @param options how the endpoint runs
 * @param demands what tests demand now
 * @param stopping whether the endpoint is about to stop
 */
public record Account(StateDirectory state, LocalCloudOptions options, CurrentDemands demands, AtomicBoolean stopping) {
    /** The account in that state. */
    public Account(StateDirectory state, LocalCloudOptions options) {
        this(state, options, new CurrentDemands(options.demands()), new AtomicBoolean());
    }

    /** The time, in milliseconds. */
    public Instant now() {
        return Instant.ofEpochMilli(options.clock().millis());
    }

    /** The facts of the resource types. */
    public Catalog catalog() {
        return options.catalog();
    }

    /** What shall fail on purpose. */
    public Failures failures() {
        return demands.now().failures();
    }

    /** Where operations wait on purpose. */
    public Pauses pauses() {
        return demands.now().pauses();
    }

    /** How many items an answer holds at most. */
    public int pageSize() {
        return options.pageSize();
    }

    /** The shapes of physical IDs and attributes in a region. */
    public Shapes shapes(RegionState region) {
        return new Shapes(catalog(), new Place(region.name()));
    }

    /** An identifier that this account never gave before. */
    public String newId() {
        return id(state.nextNumber(), 0);
    }

    /** The identifier that belongs to these numbers. */
    String id(int number, int index) {
        byte[] seed = ("cfn4j-" + number + "-" + index).getBytes(StandardCharsets.UTF_8);
        return UUID.nameUUIDFromBytes(seed).toString();
    }
}
