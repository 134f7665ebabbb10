package dev.cfn4j.localcloud.state;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is being done to a stack.
 *
 * @param kind what it is
 * @param target what the stack shall become; absent for a deletion
 * @param changeSet the name of the change set that is being executed
 * @param retained logical IDs that a deletion keeps
 * @param before the resources as they were before
 * @param owner the process that does it
 */
public record Operation(
        Kind kind,
        Optional<Submission> target,
        Optional<String> changeSet,
        List<String> retained,
        Map<String, ResourceRecord> before,
        String owner) {
    /** The kinds of operations. */
    public enum Kind {
        /** A first deployment. */
        CREATE,
        /** A change. */
        UPDATE,
        /** The end. */
        DELETE
    }

    /** Copies the collections in their order. */
    public Operation {
        retained = List.copyOf(retained);
        before = Collections.unmodifiableMap(new LinkedHashMap<>(before));
    }
}
