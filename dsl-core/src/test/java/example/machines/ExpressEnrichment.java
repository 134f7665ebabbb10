package example.machines;

import static dev.cfn4j.dsl.states.States.choice;
import static dev.cfn4j.dsl.states.States.succeed;
import static dev.cfn4j.dsl.states.Tasks.getItem;
import static dev.cfn4j.dsl.states.Tasks.putEvents;
import static dev.cfn4j.dsl.states.Tasks.sdkCall;

import dev.cfn4j.dsl.Fn;
import dev.cfn4j.dsl.GenericResource;
import dev.cfn4j.dsl.states.QueryLanguage;
import dev.cfn4j.dsl.states.StateMachineDefinition;
import java.util.Map;

/** An event gets what is known of its client and goes on; meant for an Express machine. */
public final class ExpressEnrichment {
    private ExpressEnrichment() {}

    public static StateMachineDefinition definition() {
        var bus = new GenericResource("AWS::Events::EventBus", "Enriched");
        var limit = Fn.ref("VipLimit");
        var send = putEvents("Send", bus)
                .entry(
                        "shop.enriched",
                        "{% $states.context.Execution.Input.`detail-type` %}",
                        "{% $merge([$states.input.detail, {'client': $client}]) %}");
        var look = getItem("LookUpClient", Things.table("Clients"))
                .key(Map.of("id", Map.of("S", "{% $states.input.detail.clientId %}")))
                .consistentRead()
                .projectionExpression("#n, since")
                .attributeName("#n", "name")
                .retry(r -> r.errors("DynamoDB.ProvisionedThroughputExceededException")
                        .maxAttempts(2))
                .assign("client", "{% $states.result.Item.name.S %}")
                .output("{% $states.input %}");
        return StateMachineDefinition.startingAt(look.then(choice("Vip?")
                        .when(
                                Fn.sub("{% $states.input.detail.total >= ${VipLimit} %}"),
                                sdkCall("Score", "sagemakerruntime", "invokeEndpoint")
                                        .arguments(Map.of(
                                                "EndpointName",
                                                Fn.sub("vip-${AWS::Region}"),
                                                "Body",
                                                Map.of("limit", limit)))
                                        .output("{% $states.input %}")
                                        .then(send))
                        .when("{% $client = 'test' %}", succeed("Ignored"))
                        .otherwise(send)))
                .queryLanguage(QueryLanguage.JSONATA);
    }
}
