package dev.cfn4j.dsl.render;

import dev.cfn4j.dsl.Value;
import dev.cfn4j.dsl.location.SourceLocation;

/**
 * Receives a tree piece by piece, in document order: the one way in which values, structures and templates say what they
 * are. Implementations write text, build nodes or collect source locations.
 */
public interface TreeWriter {
    /** Begins an object; names and values follow in turn until {@link #endObject()}. */
    void startObject();

    /** Ends the object begun last. */
    void endObject();

    /** Begins a list; values follow until {@link #endArray()}. */
    void startArray();

    /** Ends the list begun last. */
    void endArray();

    /** Names the value that follows in the current object. */
    void name(String name);

    /** Writes a string. */
    void string(String value);

    /** Writes a whole number. */
    void integer(long value);

    /** Writes any other number, in its shortest exact decimal form. */
    void decimal(Number value);

    /** Writes a boolean. */
    void bool(boolean value);

    /** Writes a null. */
    void nul();

    /** Writes a value that is part of the tree, by letting it say what it is; writers that treat expressions in a way of their own do so here. */
    default void value(Value<?> value) {
        value.writeTo(this);
    }

    /** Tells where the value that was named last was written in the user's source; most writers do not care. */
    default void location(SourceLocation location) {}

    /** Tells that what is being written needs a macro such as {@code AWS::LanguageExtensions}; most writers do not care. */
    default void needs(String macro) {}
}
