package dev.cfn4j.localcloud;

/** The endpoint cannot start; the message says why and what to do. */
public final class LocalCloudException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** That failure in these words. */
    public LocalCloudException(String message, Throwable cause) {
        super(message, cause);
    }
}
