package dev.cfn4j.analysis.diff;

/**
 * What a change set says of one resource.
 *
 * @param logicalId the resource
 * @param type its type
 * @param action {@code Add}, {@code Modify}, {@code Remove}, {@code Import} or {@code Dynamic}
 * @param replacement {@code True}, {@code False} or {@code Conditional}; empty where nothing is modified
 */
public record Verdict(String logicalId, String type, String action, String replacement) {
    /** What becomes of the resource as a whole. */
    ChangeKind kind() {
        return switch (action) {
            case "Add", "Import" -> ChangeKind.ADDED;
            case "Remove" -> ChangeKind.REMOVED;
            default -> ChangeKind.MODIFIED;
        };
    }
}
