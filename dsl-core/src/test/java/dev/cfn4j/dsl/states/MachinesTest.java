package dev.cfn4j.dsl.states;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cfn4j.dsl.Fn;
import dev.cfn4j.dsl.Template;
import dev.cfn4j.dsl.node.DocumentBuilder;
import dev.cfn4j.dsl.node.JsonDocuments;
import dev.cfn4j.dsl.node.Node;
import example.machines.BatchEtl;
import example.machines.DistributedCsv;
import example.machines.DynamoDbUpsert;
import example.machines.EcsJob;
import example.machines.ExpressEnrichment;
import example.machines.HumanApproval;
import example.machines.JsonataTransformation;
import example.machines.MediaProcessing;
import example.machines.NestedExecutions;
import example.machines.OrderSaga;
import example.machines.PartsMachine;
import example.machines.PollingLoop;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MachinesTest {
    static Stream<Arguments> machines() {
        return Stream.of(
                Arguments.of("order-saga", OrderSaga.definition()),
                Arguments.of("human-approval", HumanApproval.definition()),
                Arguments.of("batch-etl", BatchEtl.definition()),
                Arguments.of("distributed-csv", DistributedCsv.definition()),
                Arguments.of("media-processing", MediaProcessing.definition()),
                Arguments.of("polling-loop", PollingLoop.definition()),
                Arguments.of("jsonata-transformation", JsonataTransformation.definition()),
                Arguments.of("express-enrichment", ExpressEnrichment.definition()),
                Arguments.of("ecs-job", EcsJob.definition()),
                Arguments.of("dynamodb-upsert", DynamoDbUpsert.definition()),
                Arguments.of("nested-executions", NestedExecutions.definition()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("machines")
    void deploysTheTreeAsTheGoldenDocument(String name, StateMachineDefinition definition) {
        assertThat(Deployment.resolved(definition)).isEqualTo(golden(name));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("machines")
    void deploysTheTextAsTheGoldenDocument(String name, StateMachineDefinition definition) {
        String text = Deployment.resolved(definition.toText()).text().orElseThrow();
        assertThat(JsonDocuments.parse(name, text)).isEqualTo(golden(name));
    }

    @Test
    void saysTheMachineOfTheNotificationSampleExactly() {
        var isProd = new Template().condition("IsProd", Fn.equal(Fn.region(), "eu-central-1"));
        DocumentBuilder builder = new DocumentBuilder();
        PartsMachine.definition(isProd).writeTo(builder);
        assertThat(builder.document().root()).isEqualTo(golden("parts-machine"));
    }

    static Node golden(String name) {
        String file = "/states/" + name + ".asl.json";
        try (InputStream stream = Objects.requireNonNull(MachinesTest.class.getResourceAsStream(file), file)) {
            return JsonDocuments.parse(file, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new AssertionError(file, e);
        }
    }
}
