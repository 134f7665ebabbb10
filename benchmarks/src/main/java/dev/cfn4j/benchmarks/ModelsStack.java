package dev.cfn4j.benchmarks;

import static dev.cfn4j.dsl.Fn.sub;

import dev.cfn4j.dsl.Parameter;
import dev.cfn4j.dsl.Stack;
import dev.cfn4j.types.sagemaker.Endpoint;
import dev.cfn4j.types.sagemaker.EndpointConfig;
import dev.cfn4j.types.sagemaker.Model;
import java.util.Map;

/** W3: one of the stacks that share a thousand models, each with configuration and endpoint. */
final class ModelsStack extends Stack {
    private final int index;
    private final int first;
    private final int last;

    ModelsStack(int index, int first, int last) {
        this.index = index;
        this.first = first;
        this.last = last;
    }

    @Override
    public String name() {
        return "w3-" + index;
    }

    @Override
    protected void define() {
        description("W3 models " + index);
        Parameter<String> role = parameter("RoleArn");
        Parameter<String> image = parameter("ImageUri");
        parameter("ModelBucket");
        for (int model = first; model <= last; model++) {
            model(String.format("%04d", model), role, image);
        }
    }

    private void model(String number, Parameter<String> role, Parameter<String> image) {
        Model model = add(new Model("Model" + number)
                .executionRoleArn(role)
                .primaryContainer(c -> c.image(image)
                        .modelDataUrl(sub("s3://${ModelBucket}/models/" + number + "/model.tar.gz"))
                        .environment(Map.of("MODEL_ID", number, "LOG_LEVEL", "info")))
                .tag("model", number));
        EndpointConfig config = add(new EndpointConfig("Config" + number)
                .productionVariant(v -> v.variantName("main")
                        .modelName(model.modelName())
                        .initialInstanceCount(1)
                        .instanceType("ml.m5.large")
                        .initialVariantWeight(1))
                .tag("model", number));
        add(new Endpoint("Endpoint" + number)
                .endpointName(sub("${AWS::StackName}-" + number))
                .endpointConfigName(config.endpointConfigName())
                .tag("model", number));
    }
}
