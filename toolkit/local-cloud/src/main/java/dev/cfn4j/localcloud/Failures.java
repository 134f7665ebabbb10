package dev.cfn4j.localcloud;

import java.util.Optional;

/** Failures of resources on demand, so that rollbacks can be tried. */
@FunctionalInterface
public interface Failures {
    /** Nothing fails on purpose. */
    Failures NONE = (stackName, logicalId, status) -> Optional.empty();

    /**
     * Why the resource fails now, if it shall.
     *
     * @param stackName the stack's name
     * @param logicalId the resource's name in the template
     * @param status what is being done to it: CREATE_IN_PROGRESS, UPDATE_IN_PROGRESS, DELETE_IN_PROGRESS, IMPORT_IN_PROGRESS, or
     *     UPDATE_ROLLBACK_IN_PROGRESS where it is taken back to what it was
     */
    Optional<String> reason(String stackName, String logicalId, String status);

    /** Whatever is done to the resource of that logical ID fails for that reason; taking it back to what it was does not. */
    static Failures of(String failing, String reason) {
        return (stackName, logicalId, status) ->
                logicalId.equals(failing) && !status.equals("UPDATE_ROLLBACK_IN_PROGRESS")
                        ? Optional.of(reason)
                        : Optional.empty();
    }

    /** That one thing fails whenever it is done to the resource of that logical ID. */
    static Failures of(String failing, String failingStatus, String reason) {
        return (stackName, logicalId, status) ->
                logicalId.equals(failing) && status.equals(failingStatus) ? Optional.of(reason) : Optional.empty();
    }

    /** What fails in either fails. */
    default Failures and(Failures other) {
        return (stackName, logicalId, status) ->
                reason(stackName, logicalId, status).or(() -> other.reason(stackName, logicalId, status));
    }
}
