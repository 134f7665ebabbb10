package dev.cfn4j.analysis.diff;

import java.util.Optional;

/**
 * A parameter's value or a tag of the stack that differs.
 *
 * @param name the parameter or the tag's key
 * @param before the old value, empty if there was none
 * @param after the new value, empty if there is none
 * @param refused whether a deployment refuses the change, because the stack class says that it is immutable
 */
public record NamedChange(String name, Optional<String> before, Optional<String> after, boolean refused) {
    /** How it differs. */
    public ChangeKind kind() {
        return before.isEmpty() ? ChangeKind.ADDED : after.isEmpty() ? ChangeKind.REMOVED : ChangeKind.MODIFIED;
    }
}
