package dev.cfn4j.spec;

/** Facts that cannot be read or written; the message says what, where, and what was expected. */
public final class SpecException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** A failure without an underlying one. */
    public SpecException(String message) {
        super(message);
    }

    /** A failure caused by another. */
    public SpecException(String message, Throwable cause) {
        super(message, cause);
    }
}
