package example.machines;

import static dev.cfn4j.dsl.states.IntrinsicFunctions.arrayGetItem;
import static dev.cfn4j.dsl.states.IntrinsicFunctions.format;
import static dev.cfn4j.dsl.states.IntrinsicFunctions.uuid;
import static dev.cfn4j.dsl.states.JsonPath.path;
import static dev.cfn4j.dsl.states.States.map;
import static dev.cfn4j.dsl.states.States.parallel;
import static dev.cfn4j.dsl.states.States.pass;
import static dev.cfn4j.dsl.states.Tasks.call;
import static dev.cfn4j.dsl.states.Tasks.invokeLambda;
import static dev.cfn4j.dsl.states.Tasks.putItem;
import static dev.cfn4j.dsl.states.Tasks.sdkCall;

import dev.cfn4j.dsl.states.ErrorName;
import dev.cfn4j.dsl.states.StateMachineDefinition;
import java.util.Map;

/** A video is converted, looked at and described at the same time; then thumbnails are made, a few at a time. */
public final class MediaProcessing {
    private MediaProcessing() {}

    public static StateMachineDefinition definition() {
        var object = Map.of("Bucket", path("$.bucket"), "Name", path("$.key"));
        var convert = call("Convert", "mediaconvert:createJob")
                .sync()
                .arguments(Map.of("Role", path("$.role"), "Settings", path("$.settings")))
                .resultSelector(Map.of("job", path("$.Job.Id")));
        var moderate = sdkCall("Moderate", "rekognition", "startContentModeration")
                .argument("Video", Map.of("S3Object", object))
                .argument("ClientRequestToken", uuid())
                .outputPath("$.JobId");
        var describe = invokeLambda("Describe", Things.function("Describer"))
                .payload(path("$"))
                .retry(r -> r.errors(ErrorName.TASK_FAILED).maxAttempts(2).fullJitter())
                .then(pass("OnlyText").inputPath("$.Payload").parameters(Map.of("text", path("$.text"))));
        var all = parallel("Analyse")
                .branch(convert)
                .branch(moderate)
                .branch(describe)
                .resultSelector(Map.of("job", path("$[0].job"), "text", path("$[2].text")))
                .resultPath("$.analysis")
                .retry(r -> r.errors(ErrorName.ALL)
                        .intervalSeconds(10)
                        .maxDelaySeconds(60)
                        .backoffRate(1.5));
        var thumbnail = invokeLambda("MakeThumbnail", Things.function("Thumbnails"))
                .payload(path("$"))
                .outputPath("$.Payload");
        return StateMachineDefinition.startingAt(all.then(map("Thumbnails", thumbnail)
                        .itemsPath("$.moments")
                        .itemSelector(Map.of("moment", path("$$.Map.Item.Value"), "key", path("$.key")))
                        .maxConcurrency(5)
                        .resultPath("$.thumbnails"))
                .then(putItem("Remember", Things.table("Videos"))
                        .item(Map.of(
                                "key", Map.of("S", path("$.key")),
                                "poster", Map.of("S", arrayGetItem(path("$.thumbnails"), 0)),
                                "title", Map.of("S", format("It's {}", path("$.analysis.text")))))));
    }
}
