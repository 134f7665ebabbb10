package dev.cfn4j.dsl.states.check;

/** A rule about states together. */
interface GraphRule {
    /** Adds what is wrong with the graph. */
    void check(AslGraph graph, Problems problems);
}
