package dev.cfn4j.localcloud.state;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A stack.
 *
 * @param id its ARN
 * @param name its name
 * @param status its status
 * @param reason why it has that status
 * @param times when it was created, last updated and deleted
 * @param protectedFromDeletion whether it refuses to be deleted
 * @param deployed what was last deployed, or tried to be
 * @param resources its resources by logical ID, in the order of their creation
 * @param outputs its outputs
 * @param imports the names of the exports that it imports
 * @param changeSetId the change set that made it what it is
 * @param operation what is being done to it
 */
public record StackRecord(
        String id,
        String name,
        String status,
        Optional<String> reason,
        Times times,
        boolean protectedFromDeletion,
        Optional<Submission> deployed,
        Map<String, ResourceRecord> resources,
        List<OutputRecord> outputs,
        List<String> imports,
        Optional<String> changeSetId,
        Optional<Operation> operation) {
    /**
     * When things happened to a stack.
     *
     * @param created when it was created
     * @param updated when it was last updated
     * @param deleted when it was deleted
     */
    public record Times(Instant created, Optional<Instant> updated, Optional<Instant> deleted) {}

    /** Copies the collections in their order. */
    public StackRecord {
        resources = Collections.unmodifiableMap(new LinkedHashMap<>(resources));
        outputs = List.copyOf(outputs);
        imports = List.copyOf(imports);
    }

    /** A stack of which only a change set exists. */
    public static StackRecord inReview(String id, String name, Instant now) {
        return new StackRecord(
                id,
                name,
                "REVIEW_IN_PROGRESS",
                Optional.of("User Initiated"),
                new Times(now, Optional.empty(), Optional.empty()),
                false,
                Optional.empty(),
                Map.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    /** Whether it is gone. */
    public boolean isDeleted() {
        return status.equals("DELETE_COMPLETE");
    }

    /** Whether nothing was ever deployed to it. */
    public boolean isInReview() {
        return status.equals("REVIEW_IN_PROGRESS");
    }

    /** Whether something is being done to it. */
    public boolean isBusy() {
        return operation.isPresent();
    }

    /** Whether the last thing done to that resource failed. */
    public boolean hasFailed(String logicalId) {
        ResourceRecord resource = resources.get(logicalId);
        return resource != null && resource.status().endsWith("_FAILED");
    }

    /** The tags of what was last deployed. */
    public Map<String, String> tags() {
        return deployed.map(Submission::tags).orElse(Map.of());
    }

    /** The region in its ARN. */
    public String region() {
        return id.split(":", 5)[3];
    }

    /** The stack with another status. */
    public StackRecord withStatus(String newStatus, Optional<String> newReason) {
        return new StackRecord(
                id,
                name,
                newStatus,
                newReason,
                times,
                protectedFromDeletion,
                deployed,
                resources,
                outputs,
                imports,
                changeSetId,
                operation);
    }

    /** The stack with other times. */
    public StackRecord withTimes(Times newTimes) {
        return new StackRecord(
                id,
                name,
                status,
                reason,
                newTimes,
                protectedFromDeletion,
                deployed,
                resources,
                outputs,
                imports,
                changeSetId,
                operation);
    }

    /** The stack with termination protection on or off. */
    public StackRecord withProtection(boolean on) {
        return new StackRecord(
                id, name, status, reason, times, on, deployed, resources, outputs, imports, changeSetId, operation);
    }

    /** The stack after a deployment. */
    public StackRecord withDeployed(Submission submission, List<OutputRecord> newOutputs, List<String> newImports) {
        return new StackRecord(
                id,
                name,
                status,
                reason,
                times,
                protectedFromDeletion,
                Optional.of(submission),
                resources,
                newOutputs,
                newImports,
                changeSetId,
                operation);
    }

    /** The stack with other resources. */
    public StackRecord withResources(Map<String, ResourceRecord> newResources) {
        return new StackRecord(
                id,
                name,
                status,
                reason,
                times,
                protectedFromDeletion,
                deployed,
                newResources,
                outputs,
                imports,
                changeSetId,
                operation);
    }

    /** The stack with that resource added or in place of the one of the same logical ID. */
    public StackRecord withResource(ResourceRecord resource) {
        Map<String, ResourceRecord> all = new LinkedHashMap<>(resources);
        all.put(resource.logicalId(), resource);
        return withResources(all);
    }

    /** The stack without that resource. */
    public StackRecord withoutResource(String logicalId) {
        Map<String, ResourceRecord> all = new LinkedHashMap<>(resources);
        all.remove(logicalId);
        return withResources(all);
    }

    /** The stack made what it is by that change set. */
    public StackRecord withChangeSet(Optional<String> newChangeSetId) {
        return new StackRecord(
                id,
                name,
                status,
                reason,
                times,
                protectedFromDeletion,
                deployed,
                resources,
                outputs,
                imports,
                newChangeSetId,
                operation);
    }

    /** The stack with another operation going on, or none. */
    public StackRecord withOperation(Optional<Operation> newOperation) {
        return new StackRecord(
                id,
                name,
                status,
                reason,
                times,
                protectedFromDeletion,
                deployed,
                resources,
                outputs,
                imports,
                changeSetId,
                newOperation);
    }
}
