package dev.cfn4j.localcloud.wire;

/** A request that is refused, as AWS words it: a code, a message and an HTTP status. */
public final class AwsFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final int status;

    /** A refusal with that code, message and HTTP status. */
    public AwsFault(String code, String message, int status) {
        super(message, null, false, false);
        this.code = code;
        this.status = status;
    }

    /** The request is wrong in itself or does not fit the state of its stack. */
    public static AwsFault validation(String message) {
        return new AwsFault("ValidationError", message, 400);
    }

    /** The request needs capabilities that it does not acknowledge. */
    public static AwsFault insufficientCapabilities(String message) {
        return new AwsFault("InsufficientCapabilitiesException", message, 400);
    }

    /** The stack or change set exists already. */
    public static AwsFault alreadyExists(String message) {
        return new AwsFault("AlreadyExistsException", message, 400);
    }

    /** There is no such change set. */
    public static AwsFault changeSetNotFound(String message) {
        return new AwsFault("ChangeSetNotFound", message, 404);
    }

    /** The change set is not in a state in which the call may act on it. */
    public static AwsFault invalidChangeSetStatus(String message) {
        return new AwsFault("InvalidChangeSetStatus", message, 400);
    }

    /** The endpoint does not know the call. */
    public static AwsFault unknownAction(String action, String version) {
        return new AwsFault(
                "InvalidAction",
                "The action " + action + " is not valid for this endpoint (version " + version + ").",
                400);
    }

    /** The request cannot be read. */
    public static AwsFault malformed(String message) {
        return new AwsFault("MalformedQueryString", message, 400);
    }

    /** The error code. */
    public String code() {
        return code;
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** The message. */
    public String message() {
        return String.valueOf(getMessage());
    }
}
