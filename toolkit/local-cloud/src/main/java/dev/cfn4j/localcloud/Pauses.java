package dev.cfn4j.localcloud;

/** Lets tests hold an operation where they want to look at it, or cancel it. */
@FunctionalInterface
public interface Pauses {
    /** Nothing waits. */
    Pauses NONE = (stackName, logicalId, status) -> {};

    /**
     * Called before a resource is worked on; the operation goes on when this returns. Other calls are answered meanwhile.
     *
     * @param stackName the stack's name
     * @param logicalId the resource's name in the template
     * @param status what is being done to it, as CREATE_IN_PROGRESS
     */
    void before(String stackName, String logicalId, String status);
}
