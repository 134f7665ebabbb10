package dev.cfn4j.dsl.states;

import static dev.cfn4j.dsl.states.IntrinsicFunctions.array;
import static dev.cfn4j.dsl.states.JsonPath.path;
import static dev.cfn4j.dsl.states.States.choice;
import static dev.cfn4j.dsl.states.States.distributedMap;
import static dev.cfn4j.dsl.states.States.fail;
import static dev.cfn4j.dsl.states.States.goTo;
import static dev.cfn4j.dsl.states.States.map;
import static dev.cfn4j.dsl.states.States.parallel;
import static dev.cfn4j.dsl.states.States.pass;
import static dev.cfn4j.dsl.states.States.succeed;
import static dev.cfn4j.dsl.states.States.task;
import static dev.cfn4j.dsl.states.States.variable;
import static dev.cfn4j.dsl.states.States.waitState;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cfn4j.dsl.Fn;
import dev.cfn4j.dsl.GenericResource;
import dev.cfn4j.dsl.TemplateException;
import dev.cfn4j.dsl.node.DocumentBuilder;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RulesTest {
    private static final String ARN = "arn:aws:lambda:eu-central-1:123456789012:function:work";

    @Test
    void findsAStateThatNothingReachesInsideABranch() {
        assertMistake(
                parallel("All").branch(pass("A"), pass("B")),
                "nothing reaches the state `B`: let a state that is reached from `A` go on to it, or take it out");
    }

    @Test
    void findsANextStateThatIsOutsideOfTheBranch() {
        assertMistake(
                parallel("All").branch(pass("A").then(goTo("After"))).then(pass("After")),
                "the state `A` goes on to `After`, which is not a state beside it: add it by states(…)");
    }

    @Test
    void findsAMissingDefaultAndAMissingCatchTarget() {
        assertMistake(
                choice("Which").when(variable("$.a").isPresent(), pass("A")).otherwise(goTo("Nowhere")),
                "the state `Which` goes on to `Nowhere`");
        assertMistake(task("Work", ARN).catchAll(goTo("Nowhere")), "the state `Work` goes on to `Nowhere`");
    }

    @Test
    void refusesAStateBothInsideAndOutsideOfAnother() {
        Pass shared = pass("Shared");
        assertMistake(
                map("Each", pass("A").then(shared)).then(shared),
                "the state `Shared` is used in two places of one machine");
    }

    @Test
    void refusesTheSameNameInAnotherBranch() {
        assertMistake(
                parallel("All").branch(pass("A")).branch(pass("A")),
                "two states are named `A`: names are unique in the whole machine");
    }

    @Test
    void refusesAMachineThatNeverEnds() {
        Pass first = pass("First");
        assertMistake(first.then(pass("Second").then(first)), "no state ends what begins with `First`");
    }

    @Test
    void refusesAChoiceWithoutConditionsAndOneThatEnds() {
        assertMistake(pass("A").then(choice("Which").otherwise(pass("B"))), "a choice needs at least one condition");
        assertMistake(
                choice("Which").when(variable("$.a").isPresent(), pass("A")).property("End", true),
                "the state `Which`: `End` does not stand in a Choice state: its rules and its default say what follows");
        assertThatThrownBy(() -> pass("A").then(choice("Which")).then(pass("B")))
                .isInstanceOf(TemplateException.class)
                .hasMessage("nothing follows the Choice state `Which`: say what follows in when(…) and otherwise(…)");
        assertThatThrownBy(() -> choice("Which").otherwise(pass("A")).otherwise(pass("B")))
                .hasMessageContaining("the choice `Which` has a default already");
    }

    @Test
    void refusesToContinueAfterAnEndOrAName() {
        assertThatThrownBy(() -> pass("A").then(succeed("Done")).then(pass("B")))
                .hasMessage("nothing follows the Succeed state `Done`: it ends the execution");
        assertThatThrownBy(() -> pass("A").then(goTo("B")).then(pass("C")))
                .hasMessageContaining("the chain went on to `B` by name");
        assertThatThrownBy(() -> StateMachineDefinition.startingAt(goTo("A")))
                .hasMessageContaining("a machine begins with a state or chain of states, found the name `A`");
    }

    @Test
    void refusesTransitionsThatAreSaidTwice() {
        assertMistake(pass("A").property("End", true), "the field `End` is said twice");
        assertMistake(pass("A").property("Next", "B"), "the state `A` goes on to `B`, which is not a state beside it");
        Pass both = pass("A").property("Next", "B");
        assertThatThrownBy(() -> render(StateMachineDefinition.startingAt(both).states(pass("B"))))
                .hasMessageContaining("the state `A`: it has both `Next` and `End`: expected one");
    }

    @Test
    void refusesFieldsOfTheOtherQueryLanguage() {
        assertMistake(
                pass("A").output("{% 1 %}"),
                "the state `A` speaks JSONPath, but `Output` is a field of JSONata states: say queryLanguage(JSONATA)");
        assertJsonataMistake(
                pass("A").resultPath("$.a"),
                "the state `A` speaks JSONata, but `ResultPath` is a field of JSONPath states");
        assertJsonataMistake(
                choice("C").when(variable("$.a").isNull(), pass("A")), "`Variable` is a field of JSONPath states");
        assertJsonataMistake(
                task("A", ARN).catchAll(pass("B"), c -> c.resultPath("$.error")),
                "`ResultPath` is a field of JSONPath states");
        assertJsonataMistake(
                distributedMap("M", pass("A"))
                        .itemReader(ItemReader.objects("b").maxItems(path("$.max"))),
                "`MaxItemsPath` is a field of JSONPath states");
        assertMistake(choice("C").when("{% true %}", pass("A")), "`Condition` is a field of JSONata states");
    }

    @Test
    void letsAJsonataStateStandInAJsonpathMachineButNotTheReverse() {
        assertThatCode(() -> render(StateMachineDefinition.startingAt(
                        pass("A").queryLanguage(QueryLanguage.JSONATA).output("{% 1 %}"))))
                .doesNotThrowAnyException();
        assertJsonataMistake(
                pass("A").queryLanguage(QueryLanguage.JSONPATH), "a JSONata machine has no JSONPath states");
    }

    @Test
    void refusesExpressionsOfTheWrongForm() {
        assertJsonataMistake(
                pass("A").output(Map.of("total", "sum: {% $total %}")),
                "the state `A`: a JSONata expression is the whole string, {% … %}, found `sum: {% $total %}`");
        assertJsonataMistake(
                choice("C").when("$x > 1", pass("A")),
                "a condition is a JSONata expression: expected {% … %}, found `$x > 1`");
        assertJsonataMistake(
                pass("A").output(Map.of("id", path("$.id"))),
                "the state `A`: `id.$` ends in .$, which marks paths, but the state speaks JSONata");
        assertMistake(
                pass("A").parameters(Map.of("id", "{% $states.input.id %}")),
                "the state `A` speaks JSONPath, so `{% $states.input.id %}` would be taken as it stands");
        assertMistake(
                pass("A").parameters(Map.of("id.$", "id")),
                "the state `A`: `id.$` ends in .$, so a path that begins with $ or an intrinsic function is expected, found `id`");
        assertMistake(pass("A").parameters(Map.of("id.$", 5)), "is expected, found integer");
    }

    @Test
    void leavesExpressionsOfTheTemplateAlone() {
        var joined = Fn.join("", "{% $x = '", Fn.region(), "' %}");
        assertThatCode(() -> render(StateMachineDefinition.startingAt(
                                choice("C").when(joined, pass("A")).otherwise(pass("B")))
                        .queryLanguage(QueryLanguage.JSONATA)))
                .doesNotThrowAnyException();
        assertThatCode(() -> render(StateMachineDefinition.startingAt(
                        pass("A").parameters(Map.of("id.$", Fn.sub("States.Format('${AWS::Region}-{}', $.id)"))))))
                .doesNotThrowAnyException();
    }

    @Test
    void refusesPathsOfTheWrongForm() {
        assertMistake(
                pass("A").outputPath("order"),
                "`OutputPath` is a path: expected text that begins with $, found `order`");
        assertMistake(
                pass("A").resultPath("$$.x"),
                "`ResultPath` is a place in the input: expected $ or text that begins with $. or $[");
        assertMistake(
                choice("C")
                        .when(
                                variable("$.a")
                                        .isNull()
                                        .and(variable("a").isNull().negated()),
                                pass("A")),
                "the state `C`: `Variable` is a path: expected text that begins with $, found `a`");
        assertThatThrownBy(() -> path("order")).hasMessageContaining("`order` is not a path");
        assertMistake(
                pass("A").parameters(Map.of("ids", List.of(path("$.a")))),
                "`$.a` stands in a list, where the states language cannot mark it");
    }

    @Test
    void refusesRetryAndCatchWhereNothingCanFail() {
        assertMistake(
                pass("A").property("Retry", List.of(Map.of("ErrorEquals", List.of("States.ALL")))),
                "the state `A`: `Retry` stands in Task, Parallel and Map states only, found it in a Pass state");
    }

    @Test
    void refusesAllErrorsBesideOthersOrBeforeThem() {
        assertMistake(
                task("A", ARN).retry(r -> r.errors("States.ALL", "States.Timeout")),
                "the state `A`: a rule of its Retry names States.ALL beside others: it stands alone");
        assertMistake(
                task("A", ARN).catchAll(pass("B")).catchError("Late", pass("C")),
                "the state `A`: a rule of its Catch names States.ALL, but others follow it: it stands last");
        assertMistake(
                task("A", ARN).retry(r -> r.maxAttempts(1)), "a rule of its Retry names no errors: call errors(…)");
        assertMistake(
                task("A", ARN).retry(r -> r.errors("E").backoffRate(0.5)), "`BackoffRate` is at least 1, found 0.5");
        assertMistake(
                task("A", ARN).retry(r -> r.errors("E").intervalSeconds(5).maxDelaySeconds(5)),
                "the longest delay of a retry is longer than the first one");
    }

    @Test
    void refusesAHeartbeatThatIsNotBeforeTheTimeout() {
        assertMistake(
                task("A", ARN).timeoutSeconds(60).heartbeatSeconds(60),
                "the state `A`: a heartbeat comes before the timeout: expected fewer than 60 seconds, found 60");
        assertMistake(
                task("A", ARN).timeoutSeconds(60).timeoutSeconds(path("$.t")),
                "it has both `TimeoutSeconds` and `TimeoutSecondsPath`");
        assertMistake(task("A", ARN).timeoutSeconds(0), "`TimeoutSeconds` is at least 1, found 0");
    }

    @Test
    void refusesNamesAndLabelsThatAreTooLong() {
        assertMistake(pass("A".repeat(81)), "A` has 81 characters: expected 1 to 80");
        assertMistake(
                distributedMap("M", pass("A")).label("L".repeat(41)), "a label has at most 40 characters, found 41");
        assertMistake(pass("A").assign("$total", 1), "`$total` cannot be a variable");
    }

    @Test
    void refusesAWaitWithoutOrWithTwoTimes() {
        assertMistake(waitState("W"), "the state `W`: expected either seconds(…) or until(…), once, found neither");
        assertMistake(waitState("W").seconds(1).until("2030-01-01T00:00:00Z"), "found Seconds and Timestamp");
        assertMistake(parallel("P"), "a Parallel state needs at least one branch");
        assertMistake(fail("F").error("E").error(path("$.e")), "it has both `Error` and `ErrorPath`");
    }

    @Test
    void refusesAResourceOfAnotherType() {
        var queue = new GenericResource("AWS::SQS::Queue", "Inbox");
        assertThatThrownBy(() -> Tasks.invokeLambda("A", queue))
                .hasMessage("expected a resource of type AWS::Lambda::Function, found Inbox (AWS::SQS::Queue)");
    }

    @Test
    void quotesWhatIntrinsicFunctionsGet() {
        assertThat(array("it's", 1, true, path("$.a")).text()).isEqualTo("States.Array('it\\'s', 1, true, $.a)");
        assertThatThrownBy(() -> array(List.of())).hasMessageContaining("an intrinsic function takes strings");
    }

    @Test
    void refusesTextWhereANumberBelongs() {
        assertJsonataMistake(
                task("A", ARN).timeoutSeconds("60"),
                "the state `A`: `TimeoutSeconds` is a number or, in JSONata, {% … %}: found the text `60`");
    }

    @Test
    void refusesToWaitForAJobInAnExpressExecution() {
        var job = Tasks.startJobRun("Job", Fn.ref("Name")).sync();
        assertMistake(
                distributedMap("Each", parallel("All").branch(job)).express(),
                "the state `Job`: a task with .sync cannot run in an Express execution");
        assertThatCode(() -> render(StateMachineDefinition.startingAt(distributedMap(
                        "Each", Tasks.startJobRun("Job", Fn.ref("Name")).sync()))))
                .doesNotThrowAnyException();
    }

    @Test
    void countsFurtherMistakes() {
        assertMistake(
                pass("A").inputPath("a").outputPath("b"),
                "the state `A`: `InputPath` is a path: expected text that begins with $, found `a` (and 1 more in this machine)");
    }

    private static void assertMistake(Steps first, String message) {
        assertThatThrownBy(() -> render(StateMachineDefinition.startingAt(first)))
                .isInstanceOf(TemplateException.class)
                .hasMessageContaining(message);
    }

    private static void assertJsonataMistake(Steps first, String message) {
        assertThatThrownBy(() -> render(StateMachineDefinition.startingAt(first).queryLanguage(QueryLanguage.JSONATA)))
                .isInstanceOf(TemplateException.class)
                .hasMessageContaining(message);
    }

    private static void render(StateMachineDefinition definition) {
        definition.writeTo(new DocumentBuilder());
    }
}
