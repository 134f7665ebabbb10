package dev.cfn4j.analysis.diff;

import dev.cfn4j.dsl.location.SourceLocation;
import dev.cfn4j.dsl.node.NodePath;
import java.util.Optional;

/**
 * A value that reads the same in both templates, but refers to something that changes.
 *
 * @param path where the value stands in the new template
 * @param cause what changes
 * @param name the parameter, condition, mapping or resource that does
 * @param effect what that does to the resource that has the reference
 * @param holds what a condition decides from now on, where that is known
 * @param location the user's line, where known
 */
public record Ripple(
        NodePath path,
        Cause cause,
        String name,
        Effect effect,
        Optional<Boolean> holds,
        Optional<SourceLocation> location) {
    /** What a value can refer to that changes. */
    public enum Cause {
        /** A parameter has another value. */
        PARAMETER,
        /** A condition decides otherwise, or may do so. */
        CONDITION,
        /** A mapping has other entries. */
        MAPPING,
        /** A resource is replaced, or may be, so that its name and attributes change. */
        REPLACED_RESOURCE
    }

    /** The same at the user's line. */
    Ripple at(Optional<SourceLocation> place) {
        return new Ripple(path, cause, name, effect, holds, place);
    }
}
