package dev.cfn4j.analysis.diff;

import dev.cfn4j.spec.UpdateBehavior;

/** What CloudFormation does to a resource because of a change, the worse the later. */
public enum Effect {
    /** Nothing is done to the resource itself. */
    NONE,
    /** It is changed in place. */
    IN_PLACE,
    /** It is changed in place and may be unavailable meanwhile. */
    SOME_INTERRUPTION,
    /** It may be replaced: that depends on values which are known only when the change is carried out. */
    MAYBE_REPLACEMENT,
    /** A new one takes its place. */
    REPLACEMENT,
    /** CloudFormation refuses such a change. */
    NOT_POSSIBLE;

    /** What a change of a property with that behaviour does. */
    static Effect of(UpdateBehavior behavior) {
        return switch (behavior) {
            case NO_INTERRUPTION -> IN_PLACE;
            case SOME_INTERRUPTION -> SOME_INTERRUPTION;
            case CONDITIONAL -> MAYBE_REPLACEMENT;
            case REPLACEMENT -> REPLACEMENT;
            case UNSUPPORTED -> NOT_POSSIBLE;
        };
    }

    /** The worse of the two. */
    public Effect or(Effect other) {
        return compareTo(other) < 0 ? other : this;
    }

    /** This where it is not certain that the value really changes: a replacement is then only possible. */
    Effect ifItChanges() {
        return this == REPLACEMENT ? MAYBE_REPLACEMENT : this;
    }

    /** Whether the resource is replaced, or may be. */
    public boolean mayReplace() {
        return this == REPLACEMENT || this == MAYBE_REPLACEMENT;
    }
}
