package dev.cfn4j.localcloud.lifecycle;

import dev.cfn4j.localcloud.Failures;
import dev.cfn4j.localcloud.intrinsics.Place;
import dev.cfn4j.localcloud.shape.Shapes;
import dev.cfn4j.localcloud.state.RegionState;
import dev.cfn4j.localcloud.state.StateDirectory;
import dev.cfn4j.spec.Catalog;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/**
 * The one account that the endpoint serves.
 *
 * @param state what it remembers
 * @param clock the time
 * @param catalog the facts of the resource types
 * @param failures what shall fail on purpose
 * @param pageSize how many items an answer holds at most
 */
public record Account(StateDirectory state, Clock clock, Catalog catalog, Failures failures, int pageSize) {
    /** The time, in milliseconds. */
    public Instant now() {
        return Instant.ofEpochMilli(clock.millis());
    }

    /** The shapes of physical IDs and attributes in a region. */
    public Shapes shapes(RegionState region) {
        return new Shapes(catalog, new Place(region.name()));
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
