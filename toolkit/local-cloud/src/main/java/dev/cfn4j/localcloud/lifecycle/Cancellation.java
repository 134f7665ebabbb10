package dev.cfn4j.localcloud.lifecycle;

/** The end of an operation was asked for. */
final class Cancellation extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Cancellation() {
        super("cancelled", null, false, false);
    }
}
