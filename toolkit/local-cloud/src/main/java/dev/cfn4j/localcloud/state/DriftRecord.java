package dev.cfn4j.localcloud.state;

import java.time.Instant;
import java.util.List;

/**
 * What a detection of drift found about a stack.
 *
 * @param id the detection's identifier
 * @param status IN_SYNC or DRIFTED
 * @param time when
 * @param drifted how many resources had drifted
 * @param resources what was found about each resource
 */
public record DriftRecord(String id, String status, Instant time, int drifted, List<ResourceDrift> resources) {
    /** Copies the list. */
    public DriftRecord {
        resources = List.copyOf(resources);
    }
}
