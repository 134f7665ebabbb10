package dev.cfn4j.engine.aws;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a stack or a resource of it.
 *
 * @param id the event's ID
 * @param stackId the stack's ARN
 * @param logicalId logical ID of the resource, or the stack's name
 * @param physicalId physical ID, as far as known
 * @param type resource type
 * @param status status, for example {@code CREATE_FAILED}
 * @param statusReason why; null where nothing is said
 */
public record StackEvent(
        String id,
        String stackId,
        String logicalId,
        @Nullable String physicalId,
        String type,
        String status,
        @Nullable String statusReason) {
    /** Whether something went wrong. */
    public boolean isFailure() {
        return status.endsWith("_FAILED");
    }

    /** Whether it is about the stack itself, not about one of its resources. */
    public boolean isAboutStack() {
        return stackId.equals(physicalId);
    }

    /** Why it happened, where something is said. */
    public Optional<String> reason() {
        return Optional.ofNullable(statusReason).filter(text -> !text.isBlank());
    }
}
