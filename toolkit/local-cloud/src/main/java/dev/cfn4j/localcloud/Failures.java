package dev.cfn4j.localcloud;

import java.util.Optional;

/** Failures on demand, so that rollbacks can be tried. */
@FunctionalInterface
public interface Failures {
    /** Nothing fails on purpose. */
    Failures NONE = (stackName, logicalId, status) -> Optional.empty();

    /**
     * Why the resource fails now, if it shall.
     *
     * @param stackName the stack's name
     * @param logicalId the resource's name in the template
     * @param status what is being done to it: CREATE_IN_PROGRESS, UPDATE_IN_PROGRESS or DELETE_IN_PROGRESS
     */
    Optional<String> reason(String stackName, String logicalId, String status);

    /** Whatever is done to the resource of that logical ID fails for that reason. */
    static Failures of(String failing, String reason) {
        return (stackName, logicalId, status) -> logicalId.equals(failing) ? Optional.of(reason) : Optional.empty();
    }
}
