package peers;

import java.util.List;
import java.util.Map;
import software.amazon.awscdk.CfnParameter;
import software.amazon.awscdk.CfnTag;
import software.amazon.awscdk.Fn;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.sagemaker.CfnEndpoint;
import software.amazon.awscdk.services.sagemaker.CfnEndpointConfig;
import software.amazon.awscdk.services.sagemaker.CfnModel;
import software.constructs.Construct;

/** W3: one of the stacks that share a thousand models. */
public final class Models extends Stack {
    public Models(Construct scope, String id, int index, int first, int last) {
        super(scope, id);
        getTemplateOptions().setTemplateFormatVersion("2010-09-09");
        getTemplateOptions().setDescription("W3 models " + index);
        CfnParameter role = CfnParameter.Builder.create(this, "RoleArn").build();
        CfnParameter image = CfnParameter.Builder.create(this, "ImageUri").build();
        CfnParameter.Builder.create(this, "ModelBucket").build();
        for (int model = first; model <= last; model++) {
            model(String.format("%04d", model), role.getValueAsString(), image.getValueAsString());
        }
    }

    private void model(String number, String role, String image) {
        List<CfnTag> tags = List.of(CfnTag.builder().key("model").value(number).build());
        CfnModel model = CfnModel.Builder.create(this, "Model" + number)
                .executionRoleArn(role)
                .primaryContainer(CfnModel.ContainerDefinitionProperty.builder()
                        .image(image)
                        .modelDataUrl(Fn.sub("s3://${ModelBucket}/models/" + number + "/model.tar.gz"))
                        .environment(Map.of("MODEL_ID", number, "LOG_LEVEL", "info"))
                        .build())
                .tags(tags)
                .build();
        CfnEndpointConfig config = CfnEndpointConfig.Builder.create(this, "Config" + number)
                .productionVariants(List.of(CfnEndpointConfig.ProductionVariantProperty.builder()
                        .variantName("main")
                        .modelName(model.getAttrModelName())
                        .initialInstanceCount(1)
                        .instanceType("ml.m5.large")
                        .initialVariantWeight(1)
                        .build()))
                .tags(tags)
                .build();
        CfnEndpoint.Builder.create(this, "Endpoint" + number)
                .endpointName(Fn.sub("${AWS::StackName}-" + number))
                .endpointConfigName(config.getAttrEndpointConfigName())
                .tags(tags)
                .build();
    }
}
