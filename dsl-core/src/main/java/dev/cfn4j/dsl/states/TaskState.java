package dev.cfn4j.dsl.states;

import dev.cfn4j.dsl.Value;
import dev.cfn4j.dsl.text.JsonText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A state that has work done elsewhere.
 *
 * @param <S> the subclass, which setters return
 */
public abstract class TaskState<S extends TaskState<S>> extends GuardedState<S> {
    private final List<Permission> allowed = new ArrayList<>();
    private @Nullable Object role;

    TaskState(String name, Object resource) {
        super("Task", name);
        set("Resource", resource);
    }

    /** Sets a member of the arguments: {@code Arguments} in JSONata, {@code Parameters} in JSONPath. */
    final S put(String name, Object value) {
        return put(AslWriter.ARGUMENTS, name, checkedTree(value));
    }

    /** Sets a member of the arguments that has no method here; expressions in the state's query language. */
    public final S argument(String name, Object value) {
        return put(name, value);
    }

    /** Fails with {@link ErrorName#TIMEOUT} after so many seconds. */
    public final S timeoutSeconds(long seconds) {
        return set("TimeoutSeconds", seconds);
    }

    /** Fails after so many seconds, known at deployment. */
    public final S timeoutSeconds(Value<? extends Number> seconds) {
        return set("TimeoutSeconds", JsonText.bare(seconds));
    }

    /** JSONata: fails after so many seconds. */
    public final S timeoutSeconds(String expression) {
        return set("TimeoutSeconds", expression);
    }

    /** JSONPath: fails after so many seconds, found at run time. */
    public final S timeoutSeconds(JsonPath path) {
        return set("TimeoutSecondsPath", path.text());
    }

    /** Fails with {@link ErrorName#HEARTBEAT_TIMEOUT} if no heartbeat comes for so many seconds; fewer than the timeout's. */
    public final S heartbeatSeconds(long seconds) {
        return set("HeartbeatSeconds", seconds);
    }

    /** Fails if no heartbeat comes for so many seconds, known at deployment. */
    public final S heartbeatSeconds(Value<? extends Number> seconds) {
        return set("HeartbeatSeconds", JsonText.bare(seconds));
    }

    /** JSONata: fails if no heartbeat comes for so many seconds. */
    public final S heartbeatSeconds(String expression) {
        return set("HeartbeatSeconds", expression);
    }

    /** JSONPath: fails if no heartbeat comes for so many seconds, found at run time. */
    public final S heartbeatSeconds(JsonPath path) {
        return set("HeartbeatSecondsPath", path.text());
    }

    /** Works under this role instead of the machine's, for example one of another account: its ARN, or a JSONata expression. */
    public final S credentials(String roleArn) {
        role = roleArn;
        return put("Credentials", "RoleArn", roleArn);
    }

    /** Works under this role instead of the machine's: its ARN as a value, or a {@link JsonPath}. */
    public final S credentials(Value<?> roleArn) {
        role = roleArn;
        return put("Credentials", "RoleArn", roleArn);
    }

    /**
     * Says that the task needs this action on these ARNs, each a string or a value: for what cannot be told from the task itself. It changes
     * {@link StateMachineDefinition#permissions()} only.
     */
    public final S allow(String action, Object... resources) {
        checkedItems(String.class, Arrays.asList(resources));
        allowed.add(new Permission(List.of(action), Arrays.asList(resources)));
        return self();
    }

    /** What the call itself needs; nothing where that cannot be told. */
    List<Permission> own() {
        return List.of();
    }

    @Override
    final Permissions permissions() {
        List<Permission> all = new ArrayList<>(role == null ? own() : assumingRole(role));
        all.addAll(allowed);
        boolean isMissing = all.isEmpty() && (isUnknown() || role != null);
        return new Permissions(all, isMissing ? List.of(name()) : List.of());
    }

    /** Under another role, the machine's own must be allowed to take that one, and nothing of the call itself. */
    private static List<Permission> assumingRole(Object role) {
        return Permission.isKnown(role) ? List.of(Permission.on(role, "sts:AssumeRole")) : List.of();
    }

    /** Whether a task without permissions may need some all the same. */
    boolean isUnknown() {
        return true;
    }

    @SuppressWarnings("unchecked")
    private S self() {
        return (S) this;
    }
}
