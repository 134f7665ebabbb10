package dev.cfn4j.localcloud.s3;

import dev.cfn4j.localcloud.intrinsics.Place;
import dev.cfn4j.localcloud.state.ObjectStore;
import java.time.Instant;

/**
 * What a call of the object store works with.
 *
 * @param store the buckets and objects
 * @param place the region that the request was signed for
 * @param now the time
 */
record Bucketry(ObjectStore store, Place place, Instant now) {}
