package dev.cfn4j.types;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.cfn4j.dsl.Fn;
import dev.cfn4j.dsl.TemplateException;
import dev.cfn4j.types.ec2.VPCEndpoint;
import dev.cfn4j.types.ecs.TaskDefinition.ContainerDefinition;
import dev.cfn4j.types.s3.Bucket;
import dev.cfn4j.types.sqs.QueuePolicy;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What only the call itself can tell: wrong items in mixed lists and maps, and objects that are no JSON. */
class CheckedItemsTest {
    @Test
    void refusesANumberInAListOfTexts() {
        assertThatExceptionOfType(TemplateException.class)
                .isThrownBy(() -> new VPCEndpoint("E").subnetIds(List.of("a", 5)))
                .withMessage("`SubnetIds` takes items of String or Value, found 5 of java.lang.Integer");
    }

    @Test
    void refusesAStructureInAListOfTexts() {
        assertThatExceptionOfType(TemplateException.class)
                .isThrownBy(() -> new VPCEndpoint("E").subnetIds(List.of("a", new Bucket.Rule())))
                .withMessageContaining("`SubnetIds` takes items of String or Value, found ");
    }

    @Test
    void refusesANumberInAMapOfTexts() {
        assertThatExceptionOfType(TemplateException.class)
                .isThrownBy(() -> new ContainerDefinition().dockerLabels(Map.of("A", 5)))
                .withMessage("`DockerLabels.A` takes items of String or Value, found 5 of java.lang.Integer");
    }

    @Test
    void refusesADocumentThatIsNoJson() {
        assertThatExceptionOfType(TemplateException.class)
                .isThrownBy(() -> new QueuePolicy("P").policyDocument(new StringBuilder()))
                .withMessageContaining("java.lang.StringBuilder cannot stand in a template");
    }

    @Test
    void refusesToAppendToAWholeListValue() {
        assertThatExceptionOfType(TemplateException.class)
                .isThrownBy(() -> new VPCEndpoint("E").subnetIds(Fn.getAzs()).subnetIds("a"))
                .withMessageContaining("`SubnetIds` was set to the single value");
    }
}
