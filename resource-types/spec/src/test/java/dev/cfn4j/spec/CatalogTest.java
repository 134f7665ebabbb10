package dev.cfn4j.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cfn4j.spec.registry.Uses;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CatalogTest {
    private final Catalog catalog = Catalog.bundled();

    @Test
    void knowsEveryType() {
        assertThat(catalog.typeNames()).hasSize(1898).contains("AWS::SQS::Queue", "AWS::S3::Bucket");
        assertThat(catalog.typeNames())
                .allSatisfy(name -> assertThat(catalog.findType(name)).isPresent());
    }

    @Test
    void keepsLimitsOfNumbers() {
        var delay = property("AWS::SQS::Queue", "DelaySeconds");

        assertThat(delay.shape()).isInstanceOf(Shape.Scalar.class);
        assertThat(delay.constraints().value()).hasToString("0..900");
        assertThat(delay.required()).isFalse();
        assertThat(delay.update()).isEqualTo(UpdateBehavior.NO_INTERRUPTION);
    }

    @Test
    void keepsReplacement() {
        assertThat(property("AWS::SQS::Queue", "FifoQueue").update()).isEqualTo(UpdateBehavior.REPLACEMENT);
    }

    @Test
    void knowsWhatTheDocumentationOrTheServiceSpecAloneKnows() {
        assertThat(catalog.expectType("AWS::SageMaker::Model").attributes()).containsKeys("ModelArn", "ModelName");
        assertThat(catalog.expectType("AWS::SQS::Queue").attributes()).containsOnlyKeys("Arn", "QueueName", "QueueUrl");
        assertThat(catalog.expectType("AWS::S3::Bucket").traits().stateful()).isTrue();
        assertThat(property("AWS::RDS::DBInstance", "Port").update()).isEqualTo(UpdateBehavior.SOME_INTERRUPTION);
    }

    @Test
    void knowsWhatRefReturns() {
        assertThat(catalog.expectType("AWS::SQS::Queue").identity().ref()).contains("QueueUrl");
        assertThat(catalog.expectType("AWS::S3::Bucket").identity().refKind()).isEqualTo(RefKind.NAME);
        assertThat(catalog.expectType("AWS::ApiGateway::Stage").identity().ref())
                .contains("StageName");
    }

    @Test
    void knowsReplacementRequiredAndAllowedValues() {
        assertThat(property("AWS::S3::Bucket", "BucketName").update()).isEqualTo(UpdateBehavior.REPLACEMENT);
        assertThat(property("AWS::Lambda::Function", "Code").required()).isTrue();
        assertThat(property("AWS::Lambda::Function", "PackageType")
                        .constraints()
                        .allowedValues())
                .containsExactlyInAnyOrder("Image", "Zip");
        assertThat(property("AWS::Lambda::Function", "MemorySize")
                        .constraints()
                        .value()
                        .minimum())
                .hasValueSatisfying(least -> assertThat(least).isEqualByComparingTo("128"));
        var rule = catalog.expectType("AWS::S3::Bucket").definitions().get("Rule");
        assertThat(rule.required()).containsExactly("Status");
        assertThat(rule.presence())
                .contains(new PresenceRule.Excludes("ObjectSizeLessThan", List.of("AbortIncompleteMultipartUpload")));
    }

    @Test
    void refersToDefinitionsThatExist() {
        for (var name : catalog.typeNames()) {
            var type = catalog.expectType(name);
            assertThat(refs(type)).as(name).isSubsetOf(type.definitions().keySet());
        }
    }

    @Test
    void readsEachTypeOnce() {
        assertThat(catalog.expectType("AWS::S3::Bucket")).isSameAs(catalog.expectType("AWS::S3::Bucket"));
    }

    @Test
    void hasNoTypeOfAnUnknownName() {
        assertThat(catalog.findType("AWS::SQS::Kew")).isEmpty();
        assertThat(catalog.findType("../index")).isEmpty();
        assertThatThrownBy(() -> catalog.expectType("AWS::SQS::Kew"))
                .isInstanceOf(SpecException.class)
                .hasMessageContaining("unknown resource type 'AWS::SQS::Kew'");
    }

    @Test
    void takesFurtherTypes() {
        var queue = catalog.expectType("AWS::SQS::Queue");
        var own = new ResourceType(
                "My::Own::Type", queue.body(), queue.definitions(), queue.attributes(), Identity.NONE, Traits.NONE);

        assertThat(catalog.with(List.of(own)).findType("My::Own::Type")).isEqualTo(Optional.of(own));
        assertThat(catalog.with(List.of(own)).typeNames()).hasSize(1899);
    }

    private PropertyFacts property(String type, String name) {
        return catalog.expectType(type).findProperty(name).orElseThrow();
    }

    private static Set<String> refs(ResourceType type) {
        return Stream.concat(Stream.of(type.body()), type.definitions().values().stream())
                .flatMap(definition -> definition.properties().values().stream())
                .flatMap(facts -> Uses.refs(facts.shape()))
                .collect(Collectors.toSet());
    }
}
