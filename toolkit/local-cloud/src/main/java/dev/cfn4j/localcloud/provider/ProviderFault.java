package dev.cfn4j.localcloud.provider;

/** A resource cannot be brought to what it shall be; the message is the reason that its stack tells. */
public final class ProviderFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** That reason. */
    public ProviderFault(String reason) {
        super(reason, null, false, false);
    }

    /** The reason. */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
