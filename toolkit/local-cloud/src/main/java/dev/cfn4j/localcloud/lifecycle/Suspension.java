package dev.cfn4j.localcloud.lifecycle;

/** The endpoint stops while an operation waits; the next one that opens the state goes on with it. */
final class Suspension extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Suspension() {
        super("suspended", null, false, false);
    }
}
