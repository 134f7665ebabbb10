package dev.cfn4j.samples.moderation;

import static dev.cfn4j.dsl.Fn.join;
import static dev.cfn4j.dsl.Fn.sub;

import dev.cfn4j.dsl.OutputReference;
import dev.cfn4j.dsl.Value;
import dev.cfn4j.types.iam.Role;
import dev.cfn4j.types.sagemaker.Endpoint;
import dev.cfn4j.types.sagemaker.EndpointConfig;
import dev.cfn4j.types.sagemaker.Model;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Every model of the catalogue on a serverless endpoint of its own. Models and endpoint configurations have no names of their
 * own, so that a new version replaces them beside the old ones and the endpoint moves over in place.
 */
public final class ModerationModelsStack extends SystemStack {
    private static final int CREATED_AT_ONCE = 10;
    private static final long WATCHED_SECONDS = 60;

    /** The stack as it is deployed. */
    public ModerationModelsStack() {}

    /** What all endpoint names begin with; the model's id follows. */
    OutputReference endpointPrefix() {
        return outputNamed("EndpointPrefix");
    }

    @Override
    protected void define() {
        begin("models: a serverless endpoint for every model of the catalogue");
        dependsOn(stack(ModerationAlarmsStack.class).name());

        var environment = TargetEnvironment.of(template());
        var bucket = use(foundation().modelBucket());
        var image = OwnImage.of(template(), "Model", "model-server");
        var role = add(ModelRole.of(bucket, image));
        var catalogue = ModelCatalogue.of(table("models.csv"));

        List<Endpoint> endpoints = new ArrayList<>();
        for (var model : catalogue.models()) {
            var part = part(model.logicalId());
            var container = part.add(model(part.id("Model"), model, image, bucket, role));
            var config = part.add(config(part.id("Config"), model, container, environment));
            var endpoint = part.add(endpoint(part.id("Endpoint"), model, config));
            if (endpoints.size() >= CREATED_AT_ONCE) {
                endpoint.after(endpoints.get(endpoints.size() - CREATED_AT_ONCE));
            }
            endpoints.add(endpoint);
        }

        output("EndpointPrefix", sub("mod-${Environment}-"))
                .description("What all endpoint names begin with; the model's id follows")
                .export();
        output(
                        "AllocatedConcurrency",
                        environment
                                .prod()
                                .then(String.valueOf(catalogue.allocatedConcurrency()))
                                .otherwise(String.valueOf(catalogue.models().size())))
                .description("What the endpoints take of the account's quota of serverless concurrency");
    }

    private static Model model(
            String logicalId, CatalogueModel model, OwnImage image, Value<String> bucket, Role role) {
        return new Model(logicalId)
                .executionRoleArn(role.arn())
                .primaryContainer(container -> container
                        .image(image.uri())
                        .environment(Map.of("MODEL_ID", model.id()))
                        .modelDataUrl(join("", "s3://", bucket, "/models/" + model.artifact())));
    }

    private static EndpointConfig config(
            String logicalId, CatalogueModel model, Model container, TargetEnvironment environment) {
        return new EndpointConfig(logicalId)
                .productionVariant(variant -> variant.variantName(CatalogueModel.VARIANT)
                        .modelName(container.modelName())
                        .initialVariantWeight(1)
                        .serverlessConfig(serverless -> serverless
                                .memorySizeInMB(model.memoryMb())
                                .maxConcurrency(environment
                                        .prod()
                                        .then(model.maxConcurrency())
                                        .otherwise(1))));
    }

    private static Endpoint endpoint(String logicalId, CatalogueModel model, EndpointConfig config) {
        return new Endpoint(logicalId)
                .endpointName(model.endpointName())
                .endpointConfigName(config.endpointConfigName())
                .deploymentConfig(deployment -> deployment
                        .blueGreenUpdatePolicy(update -> update.terminationWaitInSeconds(WATCHED_SECONDS)
                                .trafficRoutingConfiguration(traffic -> traffic.type("ALL_AT_ONCE")))
                        .autoRollbackConfiguration(
                                rollback -> rollback.alarm(alarm -> alarm.alarmName(model.failureAlarmName()))))
                .tag("owner", model.owner());
    }
}
