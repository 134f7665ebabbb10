package dev.cfn4j.samples.moderation;

import static dev.cfn4j.dsl.Fn.join;
import static dev.cfn4j.dsl.Fn.sub;

import dev.cfn4j.dsl.Stack;
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
public final class ModerationModelsStack extends Stack {
    /** The only variant of every endpoint; it must be called the same from one version of a model to the next. */
    static final String VARIANT = "only";

    private static final int CREATED_AT_ONCE = 10;
    private static final long WATCHED_SECONDS = 60;

    /** The stack as it is deployed. */
    public ModerationModelsStack() {}

    @Override
    protected void define() {
        description("Moderation, models: a serverless endpoint for every model of the catalogue");
        tag("system", "moderation");
        dependsOn("moderation-alarms");

        var environment = TargetEnvironment.of(template());
        var bucket = Foundation.of(template()).modelBucket();
        var image = image();
        var role = add(ModelRole.of(bucket));
        var catalogue = ModelCatalogue.bundled();

        List<Endpoint> endpoints = new ArrayList<>();
        for (var model : catalogue.models()) {
            var container = add(model(model, image, bucket, role));
            var config = add(config(model, container, environment));
            var endpoint = add(endpoint(model, config));
            if (endpoints.size() >= CREATED_AT_ONCE) {
                endpoint.after(endpoints.get(endpoints.size() - CREATED_AT_ONCE));
            }
            endpoints.add(endpoint);
        }

        output("EndpointPrefix", sub("mod-${Environment}-"))
                .description("What all endpoint names begin with; the model's id follows")
                .export(sub("${AWS::StackName}-EndpointPrefix"));
        output(
                        "AllocatedConcurrency",
                        environment
                                .prod()
                                .then(String.valueOf(catalogue.allocatedConcurrency()))
                                .otherwise(String.valueOf(catalogue.models().size())))
                .description("What the endpoints take of the account's quota of serverless concurrency");
    }

    private Value<String> image() {
        parameter("ModelRepository")
                .description("The repository of the model server's image, in this account and region.")
                .allowedPattern("[a-z0-9][a-z0-9._/-]*")
                .defaultValue("moderation/model-server");
        parameter("ModelImageTag").description("The version of the model server's image.");
        return sub("${AWS::AccountId}.dkr.ecr.${AWS::Region}.${AWS::URLSuffix}/${ModelRepository}:${ModelImageTag}");
    }

    private static Model model(CatalogueModel model, Value<String> image, Value<String> bucket, Role role) {
        return new Model(model.logicalId() + "Model")
                .executionRoleArn(role.arn())
                .primaryContainer(container -> container
                        .image(image)
                        .environment(Map.of("MODEL_ID", model.id()))
                        .modelDataUrl(join("", "s3://", bucket, "/models/" + model.artifact())));
    }

    private static EndpointConfig config(CatalogueModel model, Model container, TargetEnvironment environment) {
        return new EndpointConfig(model.logicalId() + "Config")
                .productionVariant(variant -> variant.variantName(VARIANT)
                        .modelName(container.modelName())
                        .initialVariantWeight(1)
                        .serverlessConfig(serverless -> serverless
                                .memorySizeInMB(model.memoryMb())
                                .maxConcurrency(environment
                                        .prod()
                                        .then(model.maxConcurrency())
                                        .otherwise(1))));
    }

    private static Endpoint endpoint(CatalogueModel model, EndpointConfig config) {
        return new Endpoint(model.logicalId() + "Endpoint")
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
