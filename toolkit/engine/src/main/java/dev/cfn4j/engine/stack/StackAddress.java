package dev.cfn4j.engine.stack;

import org.jspecify.annotations.Nullable;

/**
 * Where a deployed stack is found.
 *
 * @param name the name it is deployed under
 * @param region its region; null for that of the deployment
 */
public record StackAddress(String name, @Nullable String region) {
    /** A stack in the region of the deployment. */
    public static StackAddress of(String name) {
        return new StackAddress(name, null);
    }
}
