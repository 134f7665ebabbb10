package dev.cfn4j.spec;

/** What CloudFormation does to a resource when a property of it changes. */
public enum UpdateBehavior {
    /** The resource is changed in place. */
    NO_INTERRUPTION("none"),
    /** The resource is changed in place and may be unavailable meanwhile. */
    SOME_INTERRUPTION("some"),
    /** The resource is replaced by a new one. */
    REPLACEMENT("replacement"),
    /** The resource is replaced or not, depending on the values. */
    CONDITIONAL("conditional"),
    /** The property cannot be changed: the update fails. */
    UNSUPPORTED("unsupported");

    private final String text;

    UpdateBehavior(String text) {
        this.text = text;
    }

    /** The word for this behaviour in a facts file. */
    public String text() {
        return text;
    }

    /** The behaviour that a facts file calls {@code text}. */
    public static UpdateBehavior of(String text) {
        for (var behavior : values()) {
            if (behavior.text.equals(text)) {
                return behavior;
            }
        }
        throw new SpecException("unknown update behaviour '" + text + "': expected none, some, replacement, conditional"
                + " or unsupported");
    }
}
