package dev.cfn4j.samples.notification;

import static dev.cfn4j.dsl.Fn.sub;

import dev.cfn4j.dsl.Condition;
import dev.cfn4j.dsl.Value;
import dev.cfn4j.types.lambda.Function;
import dev.cfn4j.types.s3.Bucket;
import dev.cfn4j.types.sqs.Queue;
import java.util.List;

/**
 * The states that one file goes through. Its parts are read from the bucket and converted many at a time, each in a short
 * execution of its own. A part that cannot be converted is put aside: it holds up neither the others nor any other client.
 *
 * @param parts where the parts are; the input names the client and the prefix of the file's parts
 * @param converter what converts a part
 * @param deadLetters where a part goes that could not be converted
 * @param isProd whether many parts may be converted at a time
 */
record PartsDefinition(Bucket parts, Function converter, Queue deadLetters, Condition isProd) {
    private static final long MANY = 100;
    private static final long FEW = 10;

    /** The definition as an object. */
    Tree tree() {
        return Tree.with("Comment", "Converts the parts of one file; input: client, prefix")
                .and("QueryLanguage", "JSONata")
                .and("StartAt", "ConvertParts")
                .and("States", Tree.with("ConvertParts", convertParts()));
    }

    private Tree convertParts() {
        return Tree.with("Type", "Map")
                .and("Label", "Parts")
                .and("MaxConcurrency", isProd.then(MANY).otherwise(FEW))
                .and("ItemReader", everyPart())
                .and("ItemSelector", onePart())
                .and("ItemProcessor", processor())
                .and("Output", summary())
                .and("End", true);
    }

    private Tree everyPart() {
        return Tree.with("Resource", integration("s3:listObjectsV2"))
                .and("Arguments", Tree.with("Bucket", parts.ref()).and("Prefix", "{% $states.input.prefix %}"));
    }

    private Tree onePart() {
        return Tree.with("client", "{% $states.input.client %}")
                .and("bucket", parts.ref())
                .and("key", "{% $states.context.Map.Item.Value.Key %}");
    }

    private static Tree summary() {
        return Tree.with("converted", "{% $count($states.result[$ = 'converted']) %}")
                .and("parked", "{% $count($states.result[$ = 'parked']) %}");
    }

    private Tree processor() {
        return Tree.with("ProcessorConfig", Tree.with("Mode", "DISTRIBUTED").and("ExecutionType", "EXPRESS"))
                .and("StartAt", "ConvertPart")
                .and("States", Tree.with("ConvertPart", convertPart()).and("ParkPart", parkPart()));
    }

    private Tree convertPart() {
        return Tree.with("Type", "Task")
                .and("Resource", integration("lambda:invoke"))
                .and("Arguments", Tree.with("FunctionName", converter.arn()).and("Payload", "{% $states.input %}"))
                .and("Retry", List.of(whileBusy()))
                .and(
                        "Catch",
                        List.of(Tree.with("ErrorEquals", List.of("States.ALL")).and("Next", "ParkPart")))
                .and("Output", "converted")
                .and("End", true);
    }

    /** Only what passes by itself: a part that fails for its contents would only fail again. */
    private static Tree whileBusy() {
        return Tree.with("ErrorEquals", List.of("Lambda.TooManyRequestsException", "Lambda.ServiceException"))
                .and("IntervalSeconds", 2)
                .and("BackoffRate", 2)
                .and("MaxAttempts", 4)
                .and("JitterStrategy", "FULL");
    }

    private Tree parkPart() {
        Tree message =
                Tree.with("part", "{% $states.context.Execution.Input %}").and("error", "{% $states.input %}");
        return Tree.with("Type", "Task")
                .and("Resource", integration("sqs:sendMessage"))
                .and("Arguments", Tree.with("QueueUrl", deadLetters.ref()).and("MessageBody", message))
                .and("Output", "parked")
                .and("End", true);
    }

    private static Value<String> integration(String call) {
        return sub("arn:${AWS::Partition}:states:::" + call);
    }
}
