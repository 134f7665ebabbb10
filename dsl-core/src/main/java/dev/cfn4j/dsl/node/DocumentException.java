package dev.cfn4j.dsl.node;

import dev.cfn4j.dsl.location.SourceLocation;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Text that is not the document it should be; the message names file, line and column. */
public final class DocumentException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient @Nullable SourceLocation location;
    private final String problem;

    /** A fault in these words. */
    public DocumentException(String message) {
        super(message);
        this.location = null;
        this.problem = message;
    }

    /** A fault at that place. */
    public DocumentException(SourceLocation location, String problem) {
        super(location + ": " + problem);
        this.location = location;
        this.problem = problem;
    }

    /** Where the fault is, where that is known. */
    public Optional<SourceLocation> location() {
        return Optional.ofNullable(location);
    }

    /** What is wrong, without the place. */
    public String problem() {
        return problem;
    }
}
