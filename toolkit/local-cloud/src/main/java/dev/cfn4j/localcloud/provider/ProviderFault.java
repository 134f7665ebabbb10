package dev.cfn4j.localcloud.provider;

/** A resource cannot be brought to what it shall be; the message is the reason that its stack tells. */
public final class ProviderFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final boolean isThere;

    /** That reason; the resource is not there. */
    public ProviderFault(String reason) {
        this(reason, false);
    }

    /** That reason; the resource may be there nonetheless, and be deleted later. */
    public ProviderFault(String reason, boolean isThere) {
        super(reason, null, false, false);
        this.isThere = isThere;
    }

    /** Whether the resource is there nonetheless. */
    public boolean isThere() {
        return isThere;
    }

    /** The reason. */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
