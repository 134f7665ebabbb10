package dev.cfn4j.localcloud.state;

import java.util.List;
import java.util.Optional;

/**
 * A plan to move resources between stacks, or to rename them.
 *
 * @param id its identifier
 * @param description what its maker says of it
 * @param status CREATE_COMPLETE or CREATE_FAILED
 * @param reason why it could not be made
 * @param executionStatus UNAVAILABLE, AVAILABLE, EXECUTE_COMPLETE or EXECUTE_FAILED
 * @param targets what the stacks shall become
 * @param moves the resources that go elsewhere
 */
public record RefactorRecord(
        String id,
        Optional<String> description,
        String status,
        Optional<String> reason,
        String executionStatus,
        List<Target> targets,
        List<Move> moves) {
    /**
     * What a stack shall become.
     *
     * @param stackName its name
     * @param stackId its ARN
     * @param template its template
     * @param isNew whether it is made by the plan
     */
    public record Target(String stackName, String stackId, String template, boolean isNew) {}

    /**
     * A resource that goes elsewhere.
     *
     * @param fromStack the name of the stack that it is in
     * @param fromId its logical ID there
     * @param toStack the name of the stack that it goes to
     * @param toId its logical ID there
     */
    public record Move(String fromStack, String fromId, String toStack, String toId) {}

    /** Copies the lists. */
    public RefactorRecord {
        targets = List.copyOf(targets);
        moves = List.copyOf(moves);
    }

    /** The plan in another state of execution. */
    public RefactorRecord withExecutionStatus(String newStatus) {
        return new RefactorRecord(id, description, status, reason, newStatus, targets, moves);
    }
}
