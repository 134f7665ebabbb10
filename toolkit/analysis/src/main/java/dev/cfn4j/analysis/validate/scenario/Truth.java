package dev.cfn4j.analysis.validate.scenario;

/** What is known of a statement. */
enum Truth {
    YES,
    NO,
    OPEN;

    static Truth of(boolean value) {
        return value ? YES : NO;
    }

    Truth negated() {
        return this == OPEN ? OPEN : of(this == NO);
    }

    boolean is(boolean value) {
        return this == of(value);
    }
}
