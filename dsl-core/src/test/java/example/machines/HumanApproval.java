package example.machines;

import static dev.cfn4j.dsl.states.JsonPath.path;
import static dev.cfn4j.dsl.states.JsonPath.taskToken;
import static dev.cfn4j.dsl.states.States.choice;
import static dev.cfn4j.dsl.states.States.fail;
import static dev.cfn4j.dsl.states.States.pass;
import static dev.cfn4j.dsl.states.States.variable;
import static dev.cfn4j.dsl.states.Tasks.invokeLambda;
import static dev.cfn4j.dsl.states.Tasks.sendMessage;

import dev.cfn4j.dsl.states.ErrorName;
import dev.cfn4j.dsl.states.StateMachineDefinition;
import java.util.Map;

/** An expense waits for a human, who answers with the task's token; small ones pass at once. */
public final class HumanApproval {
    private HumanApproval() {}

    public static StateMachineDefinition definition() {
        var book = invokeLambda("BookExpense", Things.function("Book")).payload(path("$"));
        var reject = fail("Rejected").error("Rejected").cause("The expense was not approved");
        var late = pass("NobodyAnswered")
                .result(Map.of("approved", false, "by", "nobody"))
                .resultPath("$.answer");
        var ask = sendMessage("AskManager", Things.queue("Approvals"))
                .waitForTaskToken()
                .messageBody(Map.of("expense", path("$.expense"), "token", taskToken()))
                .messageGroupId(path("$.expense.team"))
                .timeoutSeconds(259_200)
                .heartbeatSeconds(86_400)
                .resultPath("$.answer")
                .catchError(
                        ErrorName.TIMEOUT,
                        late,
                        c -> c.errors(ErrorName.HEARTBEAT_TIMEOUT).resultPath("$.error"));
        late.then(reject);
        ask.then(choice("Approved?")
                .when(variable("$.answer.approved").booleanEquals(true), book)
                .otherwise(reject));
        return StateMachineDefinition.startingAt(choice("Small?")
                .when(
                        variable("$.expense.amount")
                                .isPresent()
                                .and(variable("$.expense.amount").numericLessThan(50)),
                        book)
                .otherwise(ask));
    }
}
