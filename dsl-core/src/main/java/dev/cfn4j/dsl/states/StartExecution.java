package dev.cfn4j.dsl.states;

import dev.cfn4j.dsl.Fn;
import dev.cfn4j.dsl.Value;
import dev.cfn4j.dsl.text.MixedText;
import java.util.List;

/** Starts an execution of another state machine. */
public final class StartExecution extends IntegrationTask<StartExecution> {
    private final Value<String> machineArn;

    StartExecution(String name, Value<String> machineArn) {
        super(name, "states:startExecution");
        this.machineArn = machineArn;
        put("StateMachineArn", machineArn);
    }

    /** The input of the execution: a tree or an expression. */
    public StartExecution input(Object tree) {
        return put("Input", tree);
    }

    /** The name of the execution, unique for 90 days: text or an expression. */
    public StartExecution executionName(Object name) {
        return put("Name", name);
    }

    /** Waits for the execution and takes its output as a tree ({@code .sync:2}). */
    public StartExecution sync() {
        return untilDone(".sync:2");
    }

    /** Waits for the execution and takes its output as text ({@code .sync}). */
    public StartExecution syncWithOutputAsText() {
        return untilDone(".sync");
    }

    /** Waits until somebody hands the task's token back, which the input carries. */
    public StartExecution waitForTaskToken() {
        return untilCalledBack();
    }

    @Override
    List<Permission> own() {
        Permission start = Permission.on(machineArn, "states:StartExecution");
        return isWaiting()
                ? List.of(
                        start,
                        Permission.on(executions(), "states:DescribeExecution", "states:StopExecution"),
                        ServiceArn.jobEvents("StepFunctionsGetEventsForStepFunctionsExecutionRule"))
                : List.of(start);
    }

    private Value<String> executions() {
        return new MixedText()
                .value(ServiceArn.local("states", "execution:"))
                .value(Fn.select(6, Fn.split(":", machineArn)))
                .text(":*")
                .toValue();
    }
}
