package dev.cfn4j.engine.delete;

import java.util.List;

/**
 * What a deletion came to.
 *
 * @param deleted names of the stacks that were deleted, in that order
 * @param declined whether the user, when asked, said no
 */
public record DeleteResult(List<String> deleted, boolean declined) {
    /** Keeps a copy of the names. */
    public DeleteResult {
        deleted = List.copyOf(deleted);
    }

    /** One line about what happened. */
    public String text() {
        if (declined) {
            return "Nothing was deleted.";
        }
        return deleted.isEmpty() ? "There was nothing to delete." : "Deleted " + String.join(", ", deleted) + ".";
    }
}
