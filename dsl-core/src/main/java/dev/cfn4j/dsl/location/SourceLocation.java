package dev.cfn4j.dsl.location;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of the user's source.
 *
 * @param file path of the source file relative to its source root, with {@code /} between folders, for example
 *     {@code com/acme/InboxStack.java}; or the path of a template file as the user gave it
 * @param line line number from 1
 * @param column column from 1, in UTF-16 units as editors count; 0 where only the line is known
 */
public record SourceLocation(String file, int line, int column) {
    /** Checks that a file is named and the line is at least 1. */
    public SourceLocation {
        Objects.requireNonNull(file, "file");
        if (line < 1 || column < 0) {
            throw new IllegalArgumentException("line numbers begin at 1, not " + line);
        }
    }

    /** A line of which no column is known. */
    public SourceLocation(String file, int line) {
        this(file, line, 0);
    }

    /** Reads {@code file:line} or {@code file:line:column} as {@link #toString()} writes it. */
    public static SourceLocation parse(String text) {
        Matcher written = Written.FORM.matcher(text);
        if (!written.matches()) {
            throw new IllegalArgumentException("expected file:line, found " + text);
        }
        String column = written.group(3);
        return new SourceLocation(
                written.group(1), Integer.parseInt(written.group(2)), column == null ? 0 : Integer.parseInt(column));
    }

    /** The form that editors and terminals make clickable: {@code file:line}, or {@code file:line:column}. */
    @Override
    public String toString() {
        return file + ":" + line + (column == 0 ? "" : ":" + column);
    }

    /** Apart, so that recording a line needs no regular expression. */
    private static final class Written {
        private static final Pattern FORM = Pattern.compile("(.+?):([0-9]{1,9})(?::([0-9]{1,9}))?", Pattern.DOTALL);

        private Written() {}
    }
}
