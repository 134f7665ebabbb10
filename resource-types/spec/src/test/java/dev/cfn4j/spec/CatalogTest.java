package dev.cfn4j.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
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
}
