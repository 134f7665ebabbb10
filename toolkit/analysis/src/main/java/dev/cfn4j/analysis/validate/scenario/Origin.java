package dev.cfn4j.analysis.validate.scenario;

/** Where a value comes from, so that a finding about it can weigh less and say why. */
public enum Origin {
    /** It stands there as it is. */
    LITERAL,
    /** The default of a parameter. */
    DEFAULT,
    /** An allowed value of a parameter. */
    ALLOWED_VALUE,
    /** A mapping. */
    MAPPING,
    /** A function made it of other values. */
    FUNCTION
}
