package dev.cfn4j.dsl.states;

/** Ends the execution, branch or iteration well. */
public final class Succeed extends DataState<Succeed> {
    Succeed(String name) {
        super("Succeed", name);
    }
}
