package dev.cfn4j.engine.aws;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A stack as CloudFormation describes it.
 *
 * @param id the stack's ARN
 * @param name its name
 * @param status its status, for example {@code UPDATE_COMPLETE}
 * @param statusReason why it has that status; null where nothing is said
 * @param parameters values by name, secret ones already masked by CloudFormation
 * @param tags tags by key
 * @param outputs output values by name
 */
public record DeployedStack(
        String id,
        String name,
        String status,
        @Nullable String statusReason,
        Map<String, String> parameters,
        Map<String, String> tags,
        Map<String, String> outputs) {
    /** Keeps copies, in the given order. */
    public DeployedStack {
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
        tags = Collections.unmodifiableMap(new LinkedHashMap<>(tags));
        outputs = Collections.unmodifiableMap(new LinkedHashMap<>(outputs));
    }

    /** Whether a change set of type CREATE reserved the name, and no resource exists yet. */
    public boolean isShell() {
        return status.equals("REVIEW_IN_PROGRESS");
    }

    /** Whether an operation is going on. */
    public boolean isBusy() {
        return status.endsWith("_IN_PROGRESS") && !isShell();
    }

    /** Why the stack has its status, where something is said. */
    public Optional<String> reason() {
        return Optional.ofNullable(statusReason).filter(text -> !text.isBlank());
    }
}
