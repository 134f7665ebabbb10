package dev.cfn4j.localcloud.state;

import java.time.Instant;
import java.util.Optional;

/**
 * Something that was or is done to a stack.
 *
 * @param id its identifier
 * @param type CREATE_STACK, UPDATE_STACK, DELETE_STACK, ROLLBACK, CONTINUE_ROLLBACK or CREATE_CHANGESET
 * @param status IN_PROGRESS, SUCCEEDED or FAILED
 * @param started when it began
 * @param ended when it ended
 */
public record OperationRecord(String id, String type, String status, Instant started, Optional<Instant> ended) {
    /** One that begins now. */
    public static OperationRecord begun(String id, String type, Instant now) {
        return new OperationRecord(id, type, "IN_PROGRESS", now, Optional.empty());
    }

    /** The same, ended. */
    public OperationRecord end(boolean succeeded, Instant now) {
        return new OperationRecord(id, type, succeeded ? "SUCCEEDED" : "FAILED", started, Optional.of(now));
    }
}
