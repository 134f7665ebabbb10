package dev.cfn4j.benchmarks;

import static dev.cfn4j.benchmarks.Tree.getAtt;
import static dev.cfn4j.benchmarks.Tree.map;
import static dev.cfn4j.benchmarks.Tree.ref;
import static dev.cfn4j.benchmarks.Tree.resource;
import static dev.cfn4j.benchmarks.Tree.sub;
import static dev.cfn4j.benchmarks.Tree.tag;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The tree of {@link ModelsStack}. */
final class ModelsMaps {
    private ModelsMaps() {}

    static Map<String, Object> template(int index, int first, int last) {
        Map<String, Object> resources = new LinkedHashMap<>();
        for (int model = first; model <= last; model++) {
            model(String.format("%04d", model), resources);
        }
        Map<String, Object> string = map("Type", "String");
        return Tree.template(
                "W3 models " + index, map("RoleArn", string, "ImageUri", string, "ModelBucket", string), resources);
    }

    private static void model(String number, Map<String, Object> resources) {
        List<Object> tags = List.of(tag("model", number));
        resources.put("Model" + number, resource("AWS::SageMaker::Model", model(number, tags)));
        resources.put("Config" + number, resource("AWS::SageMaker::EndpointConfig", config(number, tags)));
        resources.put("Endpoint" + number, resource("AWS::SageMaker::Endpoint", endpoint(number, tags)));
    }

    private static Map<String, Object> model(String number, List<Object> tags) {
        Map<String, Object> container = map(
                "Image",
                ref("ImageUri"),
                "ModelDataUrl",
                sub("s3://${ModelBucket}/models/" + number + "/model.tar.gz"),
                "Environment",
                map("MODEL_ID", number, "LOG_LEVEL", "info"));
        return map("ExecutionRoleArn", ref("RoleArn"), "PrimaryContainer", container, "Tags", tags);
    }

    private static Map<String, Object> config(String number, List<Object> tags) {
        Map<String, Object> variant = map(
                "VariantName",
                "main",
                "ModelName",
                getAtt("Model" + number, "ModelName"),
                "InitialInstanceCount",
                1,
                "InstanceType",
                "ml.m5.large",
                "InitialVariantWeight",
                1);
        return map("ProductionVariants", List.of(variant), "Tags", tags);
    }

    private static Map<String, Object> endpoint(String number, List<Object> tags) {
        return map(
                "EndpointName",
                sub("${AWS::StackName}-" + number),
                "EndpointConfigName",
                getAtt("Config" + number, "EndpointConfigName"),
                "Tags",
                tags);
    }
}
