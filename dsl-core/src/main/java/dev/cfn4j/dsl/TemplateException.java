package dev.cfn4j.dsl;

/** A mistake in a stack class, found while the template is being built; the message says what was expected and found. */
public final class TemplateException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** A mistake in these words. */
    public TemplateException(String message) {
        super(message);
    }
}
