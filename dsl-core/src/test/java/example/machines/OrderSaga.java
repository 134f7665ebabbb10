package example.machines;

import static dev.cfn4j.dsl.states.JsonPath.path;
import static dev.cfn4j.dsl.states.States.fail;
import static dev.cfn4j.dsl.states.States.succeed;
import static dev.cfn4j.dsl.states.Tasks.invokeLambda;
import static dev.cfn4j.dsl.states.Tasks.publish;

import dev.cfn4j.dsl.states.InvokeLambda;
import dev.cfn4j.dsl.states.StateMachineDefinition;
import java.util.Map;

/** An order in three steps; what was done is undone in reverse order when a later step fails. */
public final class OrderSaga {
    private OrderSaga() {}

    public static StateMachineDefinition definition() {
        var tell = publish("TellCustomer", Things.topic("Orders")).message(Map.of("order", path("$.orderId")));
        var sorry = tell.resultPath("$.told")
                .then(fail("OrderFailed").error("OrderFailed").cause(path("$.error.Cause")));
        var release = step("ReleaseStock", "Release").resultPath("$.released");
        var refund = step("RefundPayment", "Refund").resultPath("$.refunded");
        release.then(sorry);
        refund.then(release);

        var reserve = step("ReserveStock", "Reserve")
                .resultPath("$.reservation")
                .catchAll(tell, c -> c.resultPath("$.error"));
        var charge = step("ChargeCard", "Charge")
                .resultPath("$.payment")
                .catchError(
                        "CardDeclined", release, c -> c.errors("CardExpired").resultPath("$.error"))
                .catchAll(refund, c -> c.resultPath("$.error"));
        var ship = step("ShipOrder", "Ship").resultPath("$.parcel").catchAll(refund, c -> c.resultPath("$.error"));
        return StateMachineDefinition.startingAt(reserve.then(charge).then(ship).then(succeed("OrderShipped")))
                .comment("Reserves, charges and ships; undoes what was done on a failure")
                .timeoutSeconds(900);
    }

    private static InvokeLambda step(String name, String function) {
        return invokeLambda(name, Things.function(function))
                .payload(Map.of("orderId", path("$.orderId"), "token", path("$$.Execution.Name")))
                .resultSelector(Map.of("id", path("$.Payload.id")))
                .retry(r -> r.errors("Lambda.ServiceException", "Lambda.TooManyRequestsException")
                        .intervalSeconds(2)
                        .maxAttempts(4)
                        .backoffRate(2));
    }
}
