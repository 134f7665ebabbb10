package dev.cfn4j.dsl.states;

/** Hands its input on, changed as said. */
public final class Pass extends ResultState<Pass> {
    Pass(String name) {
        super("Pass", name);
    }

    /** JSONPath: the result as it stands. */
    public Pass result(Object tree) {
        return set("Result", checkedTree(tree));
    }

    /** JSONPath: the result made of literals and {@link JsonPath paths}. */
    public Pass parameters(Object tree) {
        return set("Parameters", checkedTree(tree));
    }
}
