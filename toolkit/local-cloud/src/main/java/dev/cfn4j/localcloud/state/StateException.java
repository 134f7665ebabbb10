package dev.cfn4j.localcloud.state;

/** The state directory cannot be used: unreadable, of a newer version, or busy for too long. */
public final class StateException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** That failure in these words. */
    public StateException(String message) {
        super(message);
    }

    /** The message. */
    public String message() {
        return String.valueOf(getMessage());
    }
}
