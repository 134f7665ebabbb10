package example.machines;

import static dev.cfn4j.dsl.states.States.distributedMap;
import static dev.cfn4j.dsl.states.Tasks.invokeLambda;
import static dev.cfn4j.dsl.states.Tasks.sendMessage;

import dev.cfn4j.dsl.Condition;
import dev.cfn4j.dsl.states.ItemReader;
import dev.cfn4j.dsl.states.QueryLanguage;
import dev.cfn4j.dsl.states.StateMachineDefinition;
import java.util.Map;

/** The machine of the notification sample: the parts of a file, many at a time. */
public final class PartsMachine {
    private PartsMachine() {}

    public static StateMachineDefinition definition(Condition isProd) {
        var bucket = Things.bucket("Parts");
        var park = sendMessage("ParkPart", Things.queue("PartDeadLetters"))
                .messageBody(Map.of("part", "{% $states.context.Execution.Input %}", "error", "{% $states.input %}"))
                .output("parked");
        var convert = invokeLambda("ConvertPart", Things.function("Converter"))
                .payload("{% $states.input %}")
                .retry(r -> r.errors("Lambda.TooManyRequestsException", "Lambda.ServiceException")
                        .intervalSeconds(2)
                        .backoffRate(2)
                        .maxAttempts(4)
                        .fullJitter())
                .catchAll(park)
                .output("converted");
        return StateMachineDefinition.startingAt(distributedMap("ConvertParts", convert)
                        .express()
                        .label("Parts")
                        .maxConcurrency(isProd.then(100).otherwise(10))
                        .itemReader(ItemReader.objects(bucket).prefix("{% $states.input.prefix %}"))
                        .itemSelector(Map.of(
                                "client", "{% $states.input.client %}",
                                "bucket", bucket.ref(),
                                "key", "{% $states.context.Map.Item.Value.Key %}"))
                        .output(Map.of(
                                "converted", "{% $count($states.result[$ = 'converted']) %}",
                                "parked", "{% $count($states.result[$ = 'parked']) %}")))
                .comment("Converts the parts of one file; input: client, prefix")
                .queryLanguage(QueryLanguage.JSONATA);
    }
}
