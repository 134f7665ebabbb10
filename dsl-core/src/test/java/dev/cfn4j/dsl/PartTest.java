package dev.cfn4j.dsl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cfn4j.dsl.node.Document;
import dev.cfn4j.dsl.node.Node;
import example.Queue;
import example.WorkQueue;
import org.junit.jupiter.api.Test;

class PartTest {
    private final Template template = new Template();

    @Test
    void putsThePrefixBeforeEveryNameAndReference() {
        WorkQueue email = new WorkQueue(template.part("Email"));
        new WorkQueue(template.part("Text"));

        Node root = Document.of(template).root();
        assertThat(root.find("Resources").orElseThrow().membersOrNone())
                .containsOnlyKeys("EmailDeadLetters", "EmailQueue", "TextDeadLetters", "TextQueue");
        assertThat(root.find("Outputs").orElseThrow().membersOrNone()).containsOnlyKeys("EmailUrl", "TextUrl");
        assertThat(template.toJson()).contains("\"Fn::GetAtt\": [\n              \"TextDeadLetters\",");
        assertThat(email.queue().logicalId()).isEqualTo("EmailQueue");
        assertThat(email.queue().ref()).hasToString("${EmailQueue}");
    }

    @Test
    void joinsThePrefixesOfNestedParts() {
        Part outer = template.part("Email");
        Part inner = outer.part("Bounces");
        inner.add(new Queue(inner.id()));
        inner.add(new Queue(inner.id("Copy")));

        assertThat(Document.of(template).root().find("Resources").orElseThrow().membersOrNone())
                .containsOnlyKeys("EmailBounces", "EmailBouncesCopy");
    }

    @Test
    void prefixesParametersConditionsAndMappings() {
        Part part = template.part("Email");
        Parameter<String> stage = part.parameter(part.id("Stage"));
        part.parameter(part.id("Size"), ParameterType.NUMBER);
        part.condition(part.id("IsProd"), stage.isEqualTo("prod"));
        part.mapping(part.id("Sizes"));
        part.output(part.id("Size"), "1");

        assertThat(Document.of(template).root().find("Conditions").orElseThrow().membersOrNone())
                .containsOnlyKeys("EmailIsProd");
        assertThatThrownBy(() -> part.parameter("Stage")).isInstanceOf(TemplateException.class);
        assertThatThrownBy(() -> part.parameter("Stage", ParameterType.NUMBER)).isInstanceOf(TemplateException.class);
        assertThatThrownBy(() -> part.condition("IsProd", stage.isEqualTo(""))).isInstanceOf(TemplateException.class);
        assertThatThrownBy(() -> part.mapping("Sizes")).isInstanceOf(TemplateException.class);
        assertThatThrownBy(() -> part.output("Size", "1")).isInstanceOf(TemplateException.class);
        assertThatThrownBy(() -> part.output("Size", stage)).isInstanceOf(TemplateException.class);
    }

    @Test
    void takesAnIdThatWasDerivedFromAnotherOfThePart() {
        Part part = template.part("Email");
        Queue queue = part.add(new Queue(part.id("Queue")));
        part.add(new Queue(queue.logicalId() + "Copy"));

        assertThat(template.hasResource("EmailQueueCopy")).isTrue();
    }

    @Test
    void refusesAnIdThatOnlyHappensToBeginLikeThePrefix() {
        Part part = template.part("E");
        assertThatThrownBy(() -> part.add(new Queue("Errors")))
                .isInstanceOf(TemplateException.class)
                .hasMessage("`Errors` does not begin with the prefix of the part that it is added to: expected `E…`,"
                        + " as id(\"Errors\") makes it");
    }

    @Test
    void refusesANameThatCouldNotBeToldFromThePrefix() {
        assertThatThrownBy(() -> template.part("Email").id("queue"))
                .isInstanceOf(TemplateException.class)
                .hasMessageContaining("does not begin with a capital letter or digit");
        assertThatThrownBy(() -> template.part("e-mail")).isInstanceOf(TemplateException.class);
    }
}
