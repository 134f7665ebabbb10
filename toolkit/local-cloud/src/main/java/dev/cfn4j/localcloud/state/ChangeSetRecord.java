package dev.cfn4j.localcloud.state;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A change set of a stack.
 *
 * @param id its ARN
 * @param name its name
 * @param type CREATE, UPDATE or IMPORT
 * @param description what its maker says about it
 * @param created when it was made
 * @param status whether it could be made
 * @param reason why not
 * @param executionStatus whether it can be, is or was executed
 * @param submission what it wants
 * @param changes what it would do
 * @param imports the resources that it takes over, by logical ID, with what identifies each
 * @param nesting its place among the change sets of nested stacks
 * @param onStackFailure what happens when its execution fails, where that was said
 * @param operationId the operation that made it
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
        List<ChangeRecord> changes,
        Map<String, String> imports,
        Nesting nesting,
        Optional<String> onStackFailure,
        Optional<String> operationId) {
    /**
     * The place of a change set among those of nested stacks.
     *
     * @param included whether nested stacks have change sets of their own
     * @param parent the ARN of the change set of the stack around
     * @param root the ARN of the change set of the outermost stack
     * @param children the ARNs of the change sets of nested stacks, by logical ID
     */
    public record Nesting(
            boolean included, Optional<String> parent, Optional<String> root, Map<String, String> children) {
        /** Nested stacks are left out. */
        public static final Nesting NONE = new Nesting(false, Optional.empty(), Optional.empty(), Map.of());

        /** Copies the map in its order. */
        public Nesting {
            children = Collections.unmodifiableMap(new LinkedHashMap<>(children));
        }
    }

    /** Copies the collections. */
    public ChangeSetRecord {
        changes = List.copyOf(changes);
        imports = Collections.unmodifiableMap(new LinkedHashMap<>(imports));
    }

    /** The change set in another state of execution. */
    public ChangeSetRecord withExecutionStatus(String newStatus) {
        return with(status, reason, newStatus, changes, nesting);
    }

    /** The change set with these changes. */
    public ChangeSetRecord withChanges(List<ChangeRecord> newChanges) {
        return with(status, reason, executionStatus, newChanges, nesting);
    }

    /** The change set with those change sets of nested stacks. */
    public ChangeSetRecord withChildren(Map<String, String> children) {
        return with(
                status,
                reason,
                executionStatus,
                changes,
                new Nesting(true, nesting.parent(), nesting.root(), children));
    }

    /** The change set that could be made, with a word about it. */
    public ChangeSetRecord withReason(String word) {
        return with(status, Optional.of(word), executionStatus, changes, nesting);
    }

    /** The change set that could not be made, for that reason. */
    public ChangeSetRecord failed(String why) {
        return with("FAILED", Optional.of(why), "UNAVAILABLE", List.of(), nesting);
    }

    private ChangeSetRecord with(
            String newStatus,
            Optional<String> newReason,
            String newExecutionStatus,
            List<ChangeRecord> newChanges,
            Nesting newNesting) {
        return new ChangeSetRecord(
                id,
                name,
                type,
                description,
                created,
                newStatus,
                newReason,
                newExecutionStatus,
                submission,
                newChanges,
                imports,
                newNesting,
                onStackFailure,
                operationId);
    }
}
