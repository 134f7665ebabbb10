package dev.cfn4j.dsl.states;

import dev.cfn4j.dsl.Structure;

/** What follows an error. */
public final class Catcher extends Structure<Catcher> {
    Catcher(String error, Target next) {
        append("ErrorEquals", new Object[] {error});
        set("Next", next);
    }

    /** Names further errors that are caught in the same way. */
    public Catcher errors(String... names) {
        return append("ErrorEquals", names);
    }

    /** JSONPath: where in the input of the state the error goes; the next state gets nothing else if this is not said. */
    public Catcher resultPath(String path) {
        return set("ResultPath", path);
    }

    /** JSONata: what the next state gets; <code>{% $states.errorOutput %}</code> is the error. */
    public Catcher output(Object tree) {
        return set("Output", checkedTree(tree));
    }

    /** Assigns a variable. */
    public Catcher assign(String variable, Object value) {
        return put("Assign", variable, checkedTree(value));
    }

    /** Says what the rule is for. */
    public Catcher comment(String text) {
        return set("Comment", text);
    }
}
