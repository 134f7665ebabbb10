package example.machines;

import static dev.cfn4j.dsl.states.IntrinsicFunctions.mathAdd;
import static dev.cfn4j.dsl.states.JsonPath.path;
import static dev.cfn4j.dsl.states.States.choice;
import static dev.cfn4j.dsl.states.States.fail;
import static dev.cfn4j.dsl.states.States.goTo;
import static dev.cfn4j.dsl.states.States.pass;
import static dev.cfn4j.dsl.states.States.succeed;
import static dev.cfn4j.dsl.states.States.task;
import static dev.cfn4j.dsl.states.States.variable;
import static dev.cfn4j.dsl.states.States.waitState;

import dev.cfn4j.dsl.states.StateMachineDefinition;
import java.util.Map;

/** Asks until a job has ended; waits as long as the job says, and gives up after ten times. */
public final class PollingLoop {
    private PollingLoop() {}

    public static StateMachineDefinition definition() {
        var checker = Things.function("Checker");
        var count = pass("Count")
                .parameters(Map.of("n", mathAdd(path("$.tries.n"), 1)))
                .resultPath("$.tries");
        count.then(goTo("Pause"));
        return StateMachineDefinition.startingAt(pass("Start")
                        .result(Map.of("n", 0))
                        .resultPath("$.tries")
                        .then(goTo("Pause")))
                .states(
                        count,
                        waitState("Pause")
                                .seconds(path("$.pause"))
                                .then(task("Poll", checker.getAtt("Arn"))
                                        .resultPath("$.job")
                                        .then(choice("Finished?")
                                                .when(
                                                        variable("$.job.status").stringEquals("DONE"),
                                                        succeed("Done").outputPath("$.job"))
                                                .when(
                                                        variable("$.job.status")
                                                                .stringMatches("FAIL*")
                                                                .or(
                                                                        variable("$.job.error")
                                                                                .isPresent(),
                                                                        variable("$.tries.n")
                                                                                .numericGreaterThanEquals(10)),
                                                        fail("GivenUp")
                                                                .error(path("$.job.status"))
                                                                .cause("The job failed or took too long"),
                                                        rule -> rule.comment("no use in waiting"))
                                                .when(
                                                        variable("$.job.until")
                                                                .isTimestamp()
                                                                .negated(),
                                                        count)
                                                .otherwise(waitState("WaitUntil")
                                                        .until(path("$.job.until"))
                                                        .then(count)))));
    }
}
