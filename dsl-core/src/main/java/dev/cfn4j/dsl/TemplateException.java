package dev.cfn4j.dsl;

import dev.cfn4j.dsl.location.SourceLocation;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A mistake in a stack class, found while the template is being built; the message says what was expected and found. */
public final class TemplateException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient @Nullable SourceLocation location;

    /** A mistake in these words, at the line that calls. */
    public TemplateException(String message) {
        this(message, null);
    }

    /** A mistake in these words at a line that was passed earlier; null where it is not known. */
    public TemplateException(String message, @Nullable SourceLocation location) {
        super(message);
        this.location = location;
    }

    /** The user's line, where it is not the one that the stack trace shows. */
    public Optional<SourceLocation> location() {
        return Optional.ofNullable(location);
    }
}
