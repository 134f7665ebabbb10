package dev.cfn4j.dsl.states;

import dev.cfn4j.dsl.Value;

/** Ends the execution, branch or iteration with an error. */
public final class Fail extends State<Fail> {
    Fail(String name) {
        super("Fail", name);
    }

    /** The error's name: a literal, or a JSONata expression. */
    public Fail error(String error) {
        return set("Error", error);
    }

    /** The error's name, known at deployment. */
    public Fail error(Value<String> error) {
        return set("Error", error);
    }

    /** JSONPath: the error's name is what is found at run time. */
    public Fail error(JsonPath path) {
        return set("ErrorPath", path.text());
    }

    /** What went wrong, in words: a literal, or a JSONata expression. */
    public Fail cause(String cause) {
        return set("Cause", cause);
    }

    /** What went wrong, known at deployment. */
    public Fail cause(Value<String> cause) {
        return set("Cause", cause);
    }

    /** JSONPath: what went wrong is found at run time. */
    public Fail cause(JsonPath path) {
        return set("CausePath", path.text());
    }
}
