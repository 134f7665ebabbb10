package dev.cfn4j.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cfn4j.spec.Catalog;
import org.junit.jupiter.api.Test;

class JavaApiTest {
    private final JavaApi queue = JavaApi.of(Catalog.bundled().expectType("AWS::SQS::Queue"), "dev.cfn4j.types");

    @Test
    void namesClasses() {
        assertThat(queue.className()).isEqualTo("dev.cfn4j.types.sqs.Queue");
        assertThat(queue.className("AWS::SQS::Queue")).isEqualTo("Queue");
        assertThat(queue.className("Tag")).isEqualTo("Tag");
    }

    @Test
    void namesSettersAdderAndAttributes() {
        assertThat(queue.setters("AWS::SQS::Queue", "DelaySeconds")).containsExactly("delaySeconds");
        assertThat(queue.setters("AWS::SQS::Queue", "Tags")).containsExactly("tags", "tag");
        assertThat(queue.setters("AWS::SQS::Queue", "Nothing")).isEmpty();
        assertThat(queue.attribute("Arn")).contains("arn");
        assertThat(queue.attribute("Nothing")).isEmpty();
    }
}
