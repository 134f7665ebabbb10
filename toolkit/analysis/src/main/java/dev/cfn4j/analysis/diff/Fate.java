package dev.cfn4j.analysis.diff;

/**
 * What becomes of a resource, and of what it holds, besides the change itself.
 *
 * @param kept whether the old resource, or a copy of its data, stays when it is removed or replaced, by its policies
 * @param stateful whether it holds data that are lost with it
 * @param presence whether it is there at all
 * @param nameStays whether it is replaced, but has a name in the template that stays, so that the new one cannot be made beside it
 */
public record Fate(boolean kept, boolean stateful, Presence presence, boolean nameStays) {
    /** Whether a resource is there at all, by its condition. */
    public enum Presence {
        /** It is known on which sides it is there. */
        KNOWN,
        /** Whether it is there is decided only at deployment, and may be decided otherwise than before. */
        OPEN,
        /** Its condition holds on neither side: whatever changes has no effect. */
        NEVER
    }
}
