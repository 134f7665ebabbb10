package example.machines;

import static dev.cfn4j.dsl.states.States.choice;
import static dev.cfn4j.dsl.states.States.fail;
import static dev.cfn4j.dsl.states.States.map;
import static dev.cfn4j.dsl.states.States.pass;
import static dev.cfn4j.dsl.states.States.succeed;
import static dev.cfn4j.dsl.states.States.waitState;
import static dev.cfn4j.dsl.states.Tasks.invokeLambda;

import dev.cfn4j.dsl.states.QueryLanguage;
import dev.cfn4j.dsl.states.StateMachineDefinition;
import java.util.Map;

/** An invoice is summed up, line by line, in variables and expressions. */
public final class JsonataTransformation {
    private JsonataTransformation() {}

    public static StateMachineDefinition definition() {
        var price = invokeLambda("Price", Things.function("Prices"))
                .payload(Map.of("sku", "{% $states.input.sku %}", "currency", "{% $currency %}"))
                .timeoutSeconds("{% $limit %}")
                .assign("price", "{% $states.result.Payload.price %}")
                .output(Map.of(
                        "sku",
                        "{% $states.input.sku %}",
                        "sum",
                        "{% $states.result.Payload.price * $states.input.count %}"));
        var big = pass("Discount").assign("discount", 0.1).output("{% $states.input %}");
        var end = succeed("Invoice")
                .output(Map.of(
                        "number", "{% $number %}",
                        "lines", "{% $states.input.lines %}",
                        "total", "{% $round($states.input.total * (1 - $discount), 2) %}"));
        return StateMachineDefinition.startingAt(pass("Remember")
                        .assign(Map.of(
                                "number",
                                "{% $states.input.number %}",
                                "currency",
                                "{% $states.input.currency ? $states.input.currency : 'EUR' %}",
                                "limit",
                                30,
                                "discount",
                                0))
                        .then(waitState("UntilDue").until("{% $states.input.due %}"))
                        .then(map("EachLine", price)
                                .items("{% $states.input.lines[count > 0] %}")
                                .itemSelector(Map.of(
                                        "sku", "{% $states.context.Map.Item.Value.sku %}",
                                        "count", "{% $states.context.Map.Item.Value.count %}"))
                                .maxConcurrency("{% $count($states.input.lines) > 100 ? 10 : 1 %}")
                                .catchAll(
                                        fail("NoPrice").error("NoPrice").cause("{% $states.input.why %}"),
                                        c -> c.output(Map.of("why", "{% $states.errorOutput.Cause %}"))
                                                .assign("failed", true))
                                .output(Map.of(
                                        "lines", "{% $states.result %}", "total", "{% $sum($states.result.sum) %}")))
                        .then(choice("Big?")
                                .when(
                                        "{% $states.input.total > 1000 %}",
                                        big,
                                        rule -> rule.output("{% $states.input %}")
                                                .assign("isBig", true))
                                .otherwise(end)))
                .states(big.then(end))
                .queryLanguage(QueryLanguage.JSONATA);
    }
}
