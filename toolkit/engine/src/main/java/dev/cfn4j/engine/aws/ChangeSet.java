package dev.cfn4j.engine.aws;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A change set as CloudFormation describes it.
 *
 * @param id its ARN
 * @param stackId the stack's ARN
 * @param status its status, for example {@code CREATE_COMPLETE}
 * @param statusReason why it has that status; null where nothing is said
 * @param changes what executing it would do
 */
public record ChangeSet(
        String id, String stackId, String status, @Nullable String statusReason, List<ResourceChange> changes) {
    /** Keeps a copy of the changes. */
    public ChangeSet {
        changes = List.copyOf(changes);
    }

    /**
     * What would happen to one resource.
     *
     * @param action {@code Add}, {@code Modify}, {@code Remove}, {@code Import} or {@code Dynamic}
     * @param logicalId logical ID
     * @param type resource type
     * @param replacement {@code True}, {@code False} or {@code Conditional}; null where nothing is modified
     */
    public record ResourceChange(
            String action,
            String logicalId,
            String type,
            @Nullable String replacement) {}

    /** Whether it is still being made. */
    public boolean isPending() {
        return status.equals("CREATE_PENDING") || status.equals("CREATE_IN_PROGRESS");
    }

    /** Whether it can be executed. */
    public boolean isReady() {
        return status.equals("CREATE_COMPLETE");
    }

    /** Whether it failed only because there is nothing to change. */
    public boolean isEmpty() {
        String text = reason().orElse("");
        return status.equals("FAILED")
                && (text.contains("didn't contain changes") || text.contains("No updates are to be performed"));
    }

    /** Why it has its status, where something is said. */
    public Optional<String> reason() {
        return Optional.ofNullable(statusReason).filter(text -> !text.isBlank());
    }
}
