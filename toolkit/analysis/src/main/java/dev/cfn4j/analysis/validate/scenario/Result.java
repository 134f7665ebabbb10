package dev.cfn4j.analysis.validate.scenario;

/** What a function may return. */
public enum Result {
    /** A text, number or boolean; deployment turns one into the other. */
    SCALAR,
    /** A list. */
    LIST,
    /** An object. */
    OBJECT
}
