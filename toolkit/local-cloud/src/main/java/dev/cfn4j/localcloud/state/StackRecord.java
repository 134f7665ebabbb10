package dev.cfn4j.localcloud.state;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A stack.
 *
 * @param id its ARN
 * @param name its name
 * @param status its status
 * @param reason why it has that status
 * @param times when it was created, last updated and deleted
 * @param guards what keeps it from being deleted or updated
 * @param family the stacks that it is nested in
 * @param content what is in it
 * @param stable its resources as they were when it last was as it should be; only while a rollback to them is due
 * @param changeSetId the change set that made it what it is
 * @param operation what is being done to it
 * @param operations what was ever done to it, the oldest first
 * @param drift what the last detection of drift found
 */
public record StackRecord(
        String id,
        String name,
        String status,
        Optional<String> reason,
        Times times,
        Guards guards,
        Optional<Family> family,
        Content content,
        Map<String, ResourceRecord> stable,
        Optional<String> changeSetId,
        Optional<Operation> operation,
        List<OperationRecord> operations,
        Optional<DriftRecord> drift) {
    /**
     * When things happened to a stack.
     *
     * @param created when it was created
     * @param updated when it was last updated
     * @param deleted when it was deleted
     */
    public record Times(Instant created, Optional<Instant> updated, Optional<Instant> deleted) {}

    /**
     * What keeps a stack from being deleted or updated.
     *
     * @param termination whether it refuses to be deleted
     * @param policy the policy that says which resources may be updated
     */
    public record Guards(boolean termination, Optional<String> policy) {}

    /**
     * The stacks that a nested stack is in.
     *
     * @param parent the ARN of the stack that it is a resource of
     * @param root the ARN of the outermost one
     */
    public record Family(String parent, String root) {}

    /**
     * What is in a stack.
     *
     * @param deployed what was last deployed, or tried to be
     * @param resources its resources by logical ID, in the order of their creation
     * @param outputs its outputs
     * @param imports the names of the exports that it imports
     */
    public record Content(
            Optional<Submission> deployed,
            Map<String, ResourceRecord> resources,
            List<OutputRecord> outputs,
            List<String> imports) {
        static final Content NONE = new Content(Optional.empty(), Map.of(), List.of(), List.of());

        /** Copies the collections in their order. */
        public Content {
            resources = Collections.unmodifiableMap(new LinkedHashMap<>(resources));
            outputs = List.copyOf(outputs);
            imports = List.copyOf(imports);
        }
    }

    /** Copies the collections in their order. */
    public StackRecord {
        stable = Collections.unmodifiableMap(new LinkedHashMap<>(stable));
        operations = List.copyOf(operations);
    }

    /** A stack of which only a change set exists. */
    public static StackRecord inReview(String id, String name, Instant now) {
        return new StackRecord(
                id,
                name,
                "REVIEW_IN_PROGRESS",
                Optional.of("User Initiated"),
                new Times(now, Optional.empty(), Optional.empty()),
                new Guards(false, Optional.empty()),
                Optional.empty(),
                Content.NONE,
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    /** What was last deployed, or tried to be. */
    public Optional<Submission> deployed() {
        return content.deployed();
    }

    /** Its resources by logical ID, in the order of their creation. */
    public Map<String, ResourceRecord> resources() {
        return content.resources();
    }

    /** Its outputs. */
    public List<OutputRecord> outputs() {
        return content.outputs();
    }

    /** The names of the exports that it imports. */
    public List<String> imports() {
        return content.imports();
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
        ResourceRecord resource = resources().get(logicalId);
        return resource != null && resource.status().endsWith("_FAILED");
    }

    /** The tags of what was last deployed. */
    public Map<String, String> tags() {
        return deployed().map(Submission::tags).orElse(Map.of());
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
                guards,
                family,
                content,
                stable,
                changeSetId,
                operation,
                operations,
                drift);
    }

    /** The stack updated at that time. */
    public StackRecord withUpdated(Instant now) {
        return with(new Times(times.created(), Optional.of(now), times.deleted()));
    }

    /** The stack deleted at that time. */
    public StackRecord withDeleted(Instant now) {
        return with(new Times(times.created(), times.updated(), Optional.of(now)));
    }

    /** The stack with termination protection on or off. */
    public StackRecord withProtection(boolean on) {
        return with(new Guards(on, guards.policy()));
    }

    /** The stack with that policy. */
    public StackRecord withPolicy(Optional<String> policy) {
        return with(new Guards(guards.termination(), policy));
    }

    /** The stack nested in others. */
    public StackRecord withFamily(Family newFamily) {
        return new StackRecord(
                id,
                name,
                status,
                reason,
                times,
                guards,
                Optional.of(newFamily),
                content,
                stable,
                changeSetId,
                operation,
                operations,
                drift);
    }

    /** The stack after a deployment. */
    public StackRecord withDeployed(Submission submission, List<OutputRecord> newOutputs, List<String> newImports) {
        return with(new Content(Optional.of(submission), resources(), newOutputs, newImports));
    }

    /** The stack with other resources. */
    public StackRecord withResources(Map<String, ResourceRecord> newResources) {
        return with(new Content(deployed(), newResources, outputs(), imports()));
    }

    /** The stack with that resource added or in place of the one of the same logical ID. */
    public StackRecord withResource(ResourceRecord resource) {
        return editResources(all -> {
            all.put(resource.logicalId(), resource);
            return all;
        });
    }

    /** The stack without that resource. */
    public StackRecord withoutResource(String logicalId) {
        return editResources(all -> {
            all.remove(logicalId);
            return all;
        });
    }

    /** The stack made what it is by that change set. */
    public StackRecord withChangeSet(Optional<String> newChangeSetId) {
        return new StackRecord(
                id,
                name,
                status,
                reason,
                times,
                guards,
                family,
                content,
                stable,
                newChangeSetId,
                operation,
                operations,
                drift);
    }

    /** The stack with another operation going on, or none. */
    public StackRecord withOperation(Optional<Operation> newOperation) {
        return new StackRecord(
                id,
                name,
                status,
                reason,
                times,
                guards,
                family,
                content,
                stable,
                changeSetId,
                newOperation,
                operations,
                drift);
    }

    /** The stack with that operation among those done to it, in place of the one of the same identifier. */
    public StackRecord withHistory(OperationRecord done) {
        List<OperationRecord> all = new ArrayList<>(operations);
        all.removeIf(other -> other.id().equals(done.id()));
        all.add(done);
        return new StackRecord(
                id, name, status, reason, times, guards, family, content, stable, changeSetId, operation, all, drift);
    }

    /** The stack with those resources to roll back to. */
    public StackRecord withStable(Map<String, ResourceRecord> resources) {
        return new StackRecord(
                id,
                name,
                status,
                reason,
                times,
                guards,
                family,
                content,
                resources,
                changeSetId,
                operation,
                operations,
                drift);
    }

    /** The stack with what a detection of drift found. */
    public StackRecord withDrift(Optional<DriftRecord> found) {
        return new StackRecord(
                id,
                name,
                status,
                reason,
                times,
                guards,
                family,
                content,
                stable,
                changeSetId,
                operation,
                operations,
                found);
    }

    private StackRecord editResources(UnaryOperator<Map<String, ResourceRecord>> edit) {
        return withResources(edit.apply(new LinkedHashMap<>(resources())));
    }

    private StackRecord with(Times newTimes) {
        return new StackRecord(
                id,
                name,
                status,
                reason,
                newTimes,
                guards,
                family,
                content,
                stable,
                changeSetId,
                operation,
                operations,
                drift);
    }

    private StackRecord with(Guards newGuards) {
        return new StackRecord(
                id,
                name,
                status,
                reason,
                times,
                newGuards,
                family,
                content,
                stable,
                changeSetId,
                operation,
                operations,
                drift);
    }

    private StackRecord with(Content newContent) {
        return new StackRecord(
                id,
                name,
                status,
                reason,
                times,
                guards,
                family,
                newContent,
                stable,
                changeSetId,
                operation,
                operations,
                drift);
    }
}
