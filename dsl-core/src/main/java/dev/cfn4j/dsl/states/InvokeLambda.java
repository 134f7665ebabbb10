package dev.cfn4j.dsl.states;

import java.util.List;

/** Invokes a Lambda function. */
public final class InvokeLambda extends IntegrationTask<InvokeLambda> {
    private final Object functionArn;

    InvokeLambda(String name, Object functionArn) {
        super(name, "lambda:invoke");
        this.functionArn = functionArn;
        put("FunctionName", functionArn);
    }

    /** What the function gets: a tree, or an expression of the query language. */
    public InvokeLambda payload(Object tree) {
        return put("Payload", tree);
    }

    /** Does not wait for the function's result. */
    public InvokeLambda asynchronously() {
        return put("InvocationType", "Event");
    }

    /** Waits until somebody hands the task's token back, which the payload carries. */
    public InvokeLambda waitForTaskToken() {
        return untilCalledBack();
    }

    @Override
    List<Permission> own() {
        return List.of(Permission.on(functionArn, "lambda:InvokeFunction"));
    }
}
