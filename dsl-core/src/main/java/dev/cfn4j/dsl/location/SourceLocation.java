package dev.cfn4j.dsl.location;

import java.util.Objects;

/**
 * A line of the user's source.
 *
 * @param file path of the source file relative to its source root, with {@code /} between folders, for example
 *     {@code com/acme/InboxStack.java}; or the path of a template file as the user gave it
 * @param line line number from 1
 */
public record SourceLocation(String file, int line) {
    /** Checks that a file is named and the line is at least 1. */
    public SourceLocation {
        Objects.requireNonNull(file, "file");
        if (line < 1) {
            throw new IllegalArgumentException("line numbers begin at 1, not " + line);
        }
    }

    /** Reads {@code file:line} as {@link #toString()} writes it. */
    public static SourceLocation parse(String text) {
        int colon = text.lastIndexOf(':');
        if (colon < 1) {
            throw new IllegalArgumentException("expected file:line, found " + text);
        }
        return new SourceLocation(text.substring(0, colon), Integer.parseInt(text.substring(colon + 1)));
    }

    /** The form that editors and terminals make clickable: {@code file:line}. */
    @Override
    public String toString() {
        return file + ":" + line;
    }
}
