package dev.cfn4j.engine.parameter;

/**
 * The value that a parameter gets, and where it comes from.
 *
 * @param name the parameter
 * @param value its value; never shown where it is secret
 * @param origin where the value comes from
 * @param secret whether the value must never be shown
 */
public record ParameterValue(String name, String value, Origin origin, boolean secret) {
    /** What is shown instead of a secret. */
    public static final String MASK = "****";

    /** Where a value comes from; the first that has one wins. */
    public enum Origin {
        /** Typed by the user. */
        COMMAND_LINE("command line"),
        /** From the parameter file. */
        FILE("file"),
        /** The name or an output of another stack of the project. */
        STACK("other stack"),
        /** Kept from the deployed stack. */
        PREVIOUS("previous value"),
        /** The template's default. */
        DEFAULT("default");

        private final String words;

        Origin(String words) {
            this.words = words;
        }
    }

    /** Name, value and origin; a secret is masked. */
    @Override
    public String toString() {
        return name + " = " + (secret ? MASK : value) + " (" + origin.words + ")";
    }
}
