package dev.cfn4j.samples.notification;

import static dev.cfn4j.dsl.Fn.sub;
import static dev.cfn4j.dsl.states.QueryLanguage.JSONATA;
import static dev.cfn4j.dsl.states.States.distributedMap;
import static dev.cfn4j.dsl.states.Tasks.invokeLambda;
import static dev.cfn4j.dsl.states.Tasks.sendMessage;

import dev.cfn4j.dsl.Condition;
import dev.cfn4j.dsl.Part;
import dev.cfn4j.dsl.states.ItemReader;
import dev.cfn4j.dsl.states.StateMachineDefinition;
import dev.cfn4j.types.cloudwatch.Alarm;
import dev.cfn4j.types.lambda.Function;
import dev.cfn4j.types.logs.LogGroup;
import dev.cfn4j.types.s3.Bucket;
import dev.cfn4j.types.sqs.Queue;
import dev.cfn4j.types.stepfunctions.StateMachine;
import java.util.List;
import java.util.Map;

/**
 * The state machine that one file goes through. Its parts are read from the bucket and converted many at a time, each in a short
 * execution of its own. A part that cannot be converted is put aside: it holds up neither the others nor any other client.
 */
final class PartsMachine extends Part {
    private static final long MANY = 100;
    private static final long FEW = 10;

    private final StateMachine machine;

    /**
     * Adds the state machine with its logs and alarms.
     *
     * @param parts where the parts are; the input names the client and the prefix of the file's parts
     * @param converter what converts a part
     * @param deadLetters where a part goes that could not be converted
     * @param isProd whether many parts may be converted at a time
     */
    PartsMachine(Part place, Bucket parts, Function converter, Queue deadLetters, Condition isProd) {
        super(place);
        LogGroup logs = add(
                new LogGroup(id("Logs")).secure().logGroupName(sub("/aws/vendedlogs/states/${AWS::StackName}-parts")));
        machine = add(new StateMachine(id())
                .secure()
                .stateMachineType("STANDARD")
                .definition(definition(parts, converter, deadLetters, isProd))
                .loggingConfiguration(l -> l.level("ERROR")
                        // Executions carry what is in clients' files.
                        .includeExecutionData(false)
                        .destination(d -> d.cloudWatchLogsLogGroup(g -> g.logGroupArn(logs.arn())))));
        for (String metric : List.of("ExecutionsFailed", "ExecutionsTimedOut", "ExecutionThrottled")) {
            add(new Alarm(id(metric))
                    .alarmDescription("Files are not converted: " + metric)
                    .watch(machine.metric(metric).sum())
                    .above(0, 1));
        }
    }

    private static StateMachineDefinition definition(
            Bucket parts, Function converter, Queue deadLetters, Condition isProd) {
        var park = sendMessage("ParkPart", deadLetters)
                .messageBody(Map.of("part", "{% $states.context.Execution.Input %}", "error", "{% $states.input %}"))
                .output("parked");
        var convert = invokeLambda("ConvertPart", converter)
                .payload("{% $states.input %}")
                // Only what passes by itself: a part that fails for its contents would only fail again.
                .retry(r -> r.errors("Lambda.TooManyRequestsException", "Lambda.ServiceException")
                        .intervalSeconds(2)
                        .backoffRate(2)
                        .maxAttempts(4)
                        .fullJitter())
                .catchAll(park)
                .output("converted");
        var each = distributedMap("ConvertParts", convert)
                .express()
                .label("Parts")
                .maxConcurrency(isProd.then(MANY).otherwise(FEW))
                .itemReader(ItemReader.objects(parts).prefix("{% $states.input.prefix %}"))
                .itemSelector(Map.of(
                        "client", "{% $states.input.client %}",
                        "bucket", parts.ref(),
                        "key", "{% $states.context.Map.Item.Value.Key %}"))
                .output(Map.of("converted", count("converted"), "parked", count("parked")));
        return StateMachineDefinition.startingAt(each)
                .queryLanguage(JSONATA)
                .comment("Converts the parts of one file; input: client, prefix");
    }

    private static String count(String result) {
        return "{% $count($states.result[$ = '" + result + "']) %}";
    }

    /** The state machine. */
    StateMachine machine() {
        return machine;
    }
}
