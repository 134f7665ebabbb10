package dev.cfn4j.dsl.states.check;

/** A rule that one state alone keeps or breaks. */
interface StateRule {
    /** Adds what is wrong with the state. */
    void check(AslState state, Problems problems);
}
