package dev.cfn4j.samples.moderation;

import static dev.cfn4j.samples.moderation.Stacks.at;
import static dev.cfn4j.samples.moderation.Stacks.find;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cfn4j.dsl.node.Node;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What SageMaker and CloudFormation demand of twenty serverless endpoints in a stack. */
class ModelsTest {
    private final List<CatalogueModel> catalogue = Stacks.models();
    private final Map<String, Node> resources = Stacks.section(new ModerationModelsStack(), "Resources");

    private Node resource(CatalogueModel model, String kind) {
        return resources.get(model.logicalId() + kind);
    }

    @Test
    void wiresModelConfigurationAndEndpointByName() {
        for (CatalogueModel model : catalogue) {
            String id = model.logicalId();
            assertThat(at(resource(model, "Model"), "Type")).isEqualTo("AWS::SageMaker::Model");
            assertThat(at(resource(model, "Config"), "Properties/ProductionVariants/0/ModelName/Fn::GetAtt"))
                    .isEqualTo(List.of(id + "Model", "ModelName"));
            assertThat(at(resource(model, "Endpoint"), "Properties/EndpointConfigName/Fn::GetAtt"))
                    .isEqualTo(List.of(id + "Config", "EndpointConfigName"));
        }
    }

    @Test
    void namesEndpointsAsTheRouterComputesThemAndNothingElse() {
        for (CatalogueModel model : catalogue) {
            Object name = at(resource(model, "Endpoint"), "Properties/EndpointName/Fn::Sub");
            assertThat(name).isEqualTo("mod-${Environment}-" + model.id());
            assertThat("mod-prod-" + model.id()).hasSizeLessThanOrEqualTo(63).matches("[a-zA-Z0-9](-*[a-zA-Z0-9])*");
            assertThat(find(resource(model, "Model"), "Properties/ModelName")).isEmpty();
            assertThat(find(resource(model, "Config"), "Properties/EndpointConfigName"))
                    .isEmpty();
        }
    }

    @Test
    void givesEachEndpointWhatTheCatalogueSays() {
        for (CatalogueModel model : catalogue) {
            String serverless = "Properties/ProductionVariants/0/ServerlessConfig/";
            assertThat(at(resource(model, "Config"), serverless + "MemorySizeInMB"))
                    .isEqualTo((int) model.memoryMb());
            assertThat(at(resource(model, "Config"), serverless + "MaxConcurrency/Fn::If"))
                    .isEqualTo(List.of("IsProd", (int) model.maxConcurrency(), 1));
            assertThat(at(resource(model, "Model"), "Properties/PrimaryContainer/ModelDataUrl/Fn::Join/1/2"))
                    .isEqualTo("/models/" + model.artifact());
        }
    }

    @Test
    void asksForNothingThatServerlessEndpointsLack() {
        Set<String> lacking = Set.of(
                "VpcConfig",
                "EnableNetworkIsolation",
                "DataCaptureConfig",
                "Containers",
                "InstanceType",
                "InitialInstanceCount",
                "ShadowProductionVariants",
                "AsyncInferenceConfig",
                "RollingUpdatePolicy");
        assertThat(resources.values().stream()
                        .flatMap(Stacks::everything)
                        .flatMap(node -> node.membersOrNone().keySet().stream()))
                .isNotEmpty()
                .doesNotContainAnyElementsOf(lacking);
        assertThat(catalogue)
                .allSatisfy(model -> assertThat(
                                ((List<?>) at(resource(model, "Config"), "Properties/ProductionVariants")))
                        .hasSize(1));
    }

    @Test
    void createsAtMostTenEndpointsAtOnce() {
        Map<String, Integer> chains = new HashMap<>();
        resources.forEach((id, resource) -> {
            if (at(resource, "Type").equals("AWS::SageMaker::Endpoint")) {
                String after = find(resource, "DependsOn/0").flatMap(Node::text).orElse("");
                chains.merge(after, 1, Integer::sum);
            }
        });
        assertThat(chains.remove("")).as("endpoints that wait for none").isEqualTo(10);
        assertThat(chains).as("endpoints by the one that they wait for").hasSize(catalogue.size() - 10);
    }

    @Test
    void everyEndpointIsRolledBackByAnAlarmOfItsOwnThatExistsBefore() {
        Map<String, Node> alarms = Stacks.resources(new ModerationAlarmsStack(), "AWS::CloudWatch::Alarm");
        Map<Object, Node> byName = alarms.values().stream()
                .filter(alarm -> find(alarm, "Properties/AlarmName").isPresent())
                .collect(Collectors.toMap(alarm -> at(alarm, "Properties/AlarmName"), alarm -> alarm));
        for (CatalogueModel model : catalogue) {
            Node endpoint = resource(model, "Endpoint");
            Object alarm = at(endpoint, "Properties/DeploymentConfig/AutoRollbackConfiguration/Alarms/0/AlarmName");
            assertThat(byName).containsKey(alarm);
            assertThat(at(byName.get(alarm), "Properties/MetricName")).isEqualTo("Invocation5XXErrors");
            assertThat(at(byName.get(alarm), "Properties/Dimensions/0/Value"))
                    .isEqualTo(at(endpoint, "Properties/EndpointName"));
        }
        var models = new ModerationModelsStack();
        models.template();
        assertThat(models.dependencies()).contains(new ModerationAlarmsStack().name());
    }

    @Test
    void everyModelHasALatencyAlarmAndALogThatForgets() {
        Map<String, Node> watching = Stacks.section(new ModerationAlarmsStack(), "Resources");
        for (CatalogueModel model : catalogue) {
            Node latency = watching.get(model.logicalId() + "Latency");
            assertThat(at(latency, "Properties/MetricName")).isEqualTo("ModelLatency");
            assertThat(at(latency, "Properties/Threshold"))
                    .as("microseconds")
                    .isEqualTo((int) model.latencyMs() * 1000);
            Node log = watching.get(model.logicalId() + "Log");
            assertThat(at(log, "Properties/LogGroupName/Fn::Sub"))
                    .isEqualTo("/aws/sagemaker/Endpoints/mod-${Environment}-" + model.id());
            assertThat(find(log, "Properties/RetentionInDays")).isPresent();
        }
    }
}
