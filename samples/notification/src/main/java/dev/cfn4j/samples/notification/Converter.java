package dev.cfn4j.samples.notification;

import dev.cfn4j.dsl.Parameter;
import dev.cfn4j.dsl.Part;
import dev.cfn4j.types.cloudwatch.Alarm;
import dev.cfn4j.types.lambda.Function;
import dev.cfn4j.types.s3.Bucket;
import java.time.Duration;
import java.util.Map;

/** The function that turns the rows of a part into messages and puts each on the queue of its channel. */
final class Converter extends Part {
    /** Shorter than the five minutes that an Express execution has. */
    private static final Duration TIMEOUT = Duration.ofMinutes(4);

    private final Function function;

    /** Adds the function, what it may do, and its alarms. */
    Converter(Part place, Parameter<String> codeBucket, Sizes sizes, Bucket parts, Map<Channel, WorkQueue> channels) {
        super(place);
        var key = parameter(id("Key"))
                .description("Key of the converter's code, new with each version")
                .minLength(1);
        var handler = parameter(id("Handler"))
                .description("Class in that code that handles a part")
                .minLength(1);
        function = add(new Function(id())
                .secure()
                .description("Turns the rows of a part into messages")
                .runtime("java21")
                .architectures("arm64")
                .handler(handler)
                .code(c -> c.s3Bucket(codeBucket).s3Key(key))
                .memorySize(sizes.count("ConverterMemory"))
                .timeout(TIMEOUT.toSeconds())
                .environment(e -> channels.forEach((channel, work) ->
                        e.variable(channel.queueVariable(), work.queue().ref()))));
        parts.grantReadObjects("*", function);
        channels.values().forEach(work -> work.queue().grantSend(function));
        alarm("Errors");
        alarm("Throttles");
    }

    /** Parts that the function could not convert, or was not let to. */
    private void alarm(String metric) {
        add(new Alarm(id(metric))
                .alarmDescription("Parts are not converted: " + metric)
                .watch(function.metric(metric).sum())
                .above(0, 3)
                .datapointsToAlarm(2));
    }

    /** The function. */
    Function function() {
        return function;
    }
}
