package example.machines;

import static dev.cfn4j.dsl.states.IntrinsicFunctions.format;
import static dev.cfn4j.dsl.states.JsonPath.path;
import static dev.cfn4j.dsl.states.States.activity;
import static dev.cfn4j.dsl.states.States.choice;
import static dev.cfn4j.dsl.states.States.fail;
import static dev.cfn4j.dsl.states.States.pass;
import static dev.cfn4j.dsl.states.States.variable;
import static dev.cfn4j.dsl.states.Tasks.startExecution;

import dev.cfn4j.dsl.Fn;
import dev.cfn4j.dsl.GenericResource;
import dev.cfn4j.dsl.states.QueryLanguage;
import dev.cfn4j.dsl.states.StateMachineDefinition;
import java.util.Map;

/** One machine starts others: one and waits, one and goes on; one state speaks JSONata already. */
public final class NestedExecutions {
    private NestedExecutions() {}

    public static StateMachineDefinition definition() {
        var sign = activity("Sign", new GenericResource("AWS::StepFunctions::Activity", "Signer"))
                .timeoutSeconds(3600)
                .heartbeatSeconds(60)
                .assign("signature", path("$.signature"));
        var audit = startExecution("Audit", Fn.importValue("AuditMachine"))
                .queryLanguage(QueryLanguage.JSONATA)
                .executionName("{% $states.context.Execution.Name & '-audit' %}")
                .input(Map.of("signature", "{% $signature %}", "parent", "{% $states.context.Execution.Id %}"))
                .output(Map.of("audit", "{% $states.result.ExecutionArn %}"));
        return StateMachineDefinition.startingAt(startExecution(
                                "Calculate", new GenericResource("AWS::StepFunctions::StateMachine", "Calculator"))
                        .sync()
                        .input(Map.of(
                                "order",
                                path("$.order"),
                                "AWS_STEP_FUNCTIONS_STARTED_BY_EXECUTION_ID",
                                path("$$.Execution.Id")))
                        .outputPath("$.Output")
                        .catchError(
                                "StepFunctions.ExecutionLimitExceeded",
                                fail("TooMany").error(path("$.Error")).cause(format("busy: {}", path("$.Cause"))))
                        .then(choice("Valid?")
                                .when(
                                        variable("$.valid").booleanEquals(path("$.expected")),
                                        sign.then(audit).then(pass("End")))
                                .otherwise(fail("Invalid").error("Invalid"))))
                .comment("Calculates, has it signed, and audits");
    }
}
