package dev.cfn4j.localcloud.state;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A change set of a stack.
 *
 * @param id its ARN
 * @param name its name
 * @param type CREATE or UPDATE
 * @param description what its maker says about it
 * @param created when it was made
 * @param status whether it could be made
 * @param reason why not
 * @param executionStatus whether it can be, is or was executed
 * @param submission what it wants
 * @param changes what it would do
 */
public record ChangeSetRecord(
        String id,
        String name,
        String type,
        Optional<String> description,
        Instant created,
        String status,
        Optional<String> reason,
        String executionStatus,
        Submission submission,
        List<ChangeRecord> changes) {
    /** Copies the list. */
    public ChangeSetRecord {
        changes = List.copyOf(changes);
    }

    /** The change set in another state of execution. */
    public ChangeSetRecord withExecutionStatus(String newStatus) {
        return new ChangeSetRecord(
                id, name, type, description, created, status, reason, newStatus, submission, changes);
    }

    /** The change set with these changes. */
    public ChangeSetRecord withChanges(List<ChangeRecord> newChanges) {
        return new ChangeSetRecord(
                id, name, type, description, created, status, reason, executionStatus, submission, newChanges);
    }

    /** The change set that could not be made, for that reason. */
    public ChangeSetRecord failed(String why) {
        return new ChangeSetRecord(
                id, name, type, description, created, "FAILED", Optional.of(why), "UNAVAILABLE", submission, List.of());
    }
}
