package dev.cfn4j.analysis.diff;

/** How something differs. */
public enum ChangeKind {
    /** Only the new side has it. */
    ADDED,
    /** Only the old side has it. */
    REMOVED,
    /** Both sides have it, and differ. */
    MODIFIED
}
