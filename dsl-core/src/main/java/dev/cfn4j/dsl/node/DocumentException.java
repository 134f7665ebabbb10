package dev.cfn4j.dsl.node;

/** Text that is not the document it should be; the message names file, line and column. */
public final class DocumentException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** A fault in these words. */
    public DocumentException(String message) {
        super(message);
    }
}
