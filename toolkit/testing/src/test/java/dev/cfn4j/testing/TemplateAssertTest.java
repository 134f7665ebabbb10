package dev.cfn4j.testing;

import static dev.cfn4j.testing.TemplateAssertions.assertThat;
import static dev.cfn4j.testing.TemplateAssertions.assertThatSynthDirectory;
import static dev.cfn4j.testing.TemplateAssertions.assertThatTemplate;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.cfn4j.dsl.Fn;
import dev.cfn4j.dsl.GenericResource;
import dev.cfn4j.dsl.Template;
import dev.cfn4j.dsl.synth.Synthesis;
import dev.cfn4j.testing.fixture.InboxStack;
import dev.cfn4j.testing.fixture.Queue;
import dev.cfn4j.testing.fixture.SlowStack;
import dev.cfn4j.testing.fixture.Topic;
import dev.cfn4j.testing.golden.GoldenFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class TemplateAssertTest {
    private static final GoldenFiles GOLDEN = GoldenFiles.in("src/test/golden/assertions");
    private static final GoldenFiles FINDINGS = GoldenFiles.in("src/test/golden/findings");

    @Test
    void agreesWithWhatIsThere() {
        assertThat(new InboxStack())
                .isValid()
                .hasNoFindings()
                .hasResourceCount(2)
                .hasResourceCount(Queue.class, 2)
                .doesNotHaveResource(Topic.class)
                .doesNotHaveResource("Outbox")
                .doesNotHave("Outputs", "OutboxUrl")
                .hasResource(Queue.class)
                .with(queue -> queue.delaySeconds(5))
                .hasProperty("RedrivePolicy/deadLetterTargetArn", new Queue("DeadLetters").getAtt("Arn"))
                .doesNotHaveProperty("QueueName")
                .and()
                .hasResource("DeadLetters", Queue.class)
                .with(queue -> queue.messageRetentionPeriod(1_209_600))
                .and()
                .hasResource("Inbox")
                .with(inbox -> inbox.property("DelaySeconds", 5))
                .hasAttribute("Type", "AWS::SQS::Queue")
                .and()
                .hasResourceOfType("AWS::SQS::Queue")
                .hasProperty("/DelaySeconds", 5)
                .and()
                .hasParameter("Stage")
                .hasAttribute("Default", "test")
                .hasAttribute("AllowedValues", List.of("test", "prod"))
                .hasAttribute("AllowedValues/1", "prod")
                .doesNotHaveAttribute("Description")
                .and()
                .hasCondition("IsProd")
                .hasValue(Map.of("Fn::Equals", List.of(Fn.ref("Stage"), "prod")))
                .and()
                .hasMapping("Delays")
                .hasAttribute("test/seconds", 5)
                .and()
                .hasOutput("InboxUrl")
                .hasAttribute("Value", Fn.ref("Inbox"));
    }

    @Test
    void comparesTrees() {
        String json = "{'Outputs': {'InboxUrl': {'Value': {'Ref': '${json-unit.any-string}'}}}}".replace('\'', '"');

        assertThat(new InboxStack()).containsJson(json);
        assertThat(new InboxStack()).isEqualToJson(new InboxStack().template().toJson());
        assertThat(new InboxStack()).json().inPath("$.Resources.Inbox.Type").isEqualTo("AWS::SQS::Queue");
        assertThat(new Template()).isEqualToJson("{\"AWSTemplateFormatVersion\": \"2010-09-09\"}");
    }

    @TestFactory
    Stream<DynamicNode> saysWhatWasExpectedAndFound() {
        Map<String, Consumer<TemplateAssert>> failing = new LinkedHashMap<>();
        failing.put("no-resource-of-type", t -> t.hasResource(Topic.class));
        failing.put("no-resource-of-id", t -> t.hasResource("Inbx"));
        failing.put("other-type", t -> t.hasResource("Inbox", Topic.class));
        failing.put("count", t -> t.hasResourceCount(Queue.class, 3));
        failing.put("count-of-all", t -> t.hasResourceCount(7));
        failing.put("unwanted-type", t -> t.doesNotHaveResource(Queue.class));
        failing.put("unwanted-id", t -> t.doesNotHaveResource("Inbox"));
        failing.put(
                "typed",
                t -> t.hasResource("Inbox", Queue.class)
                        .with(q -> q.delaySeconds(7).messageRetentionPeriod(60)));
        failing.put("one-of-all", t -> t.hasResource(Queue.class).with(q -> q.delaySeconds(7)));
        failing.put("property", t -> t.hasResource("Inbox").hasProperty("RedrivePolicy/deadLetterTargetArn", "arn"));
        failing.put("no-property", t -> t.hasResource("Inbox").hasProperty("QueueName", "inbox"));
        failing.put("unwanted-property", t -> t.hasResource("Inbox").doesNotHaveProperty("DelaySeconds"));
        failing.put("attribute", t -> t.hasResource("Inbox").hasAttribute("DeletionPolicy", "Retain"));
        failing.put("parameter", t -> t.hasParameter("Stage").hasAttribute("Default", "prod"));
        failing.put("no-parameter", t -> t.hasParameter("Stge"));
        failing.put("no-output", t -> t.hasOutput("Arn"));
        failing.put("unwanted-output", t -> t.doesNotHave("Outputs", "InboxUrl"));
        failing.put("condition", t -> t.hasCondition("IsProd").hasValue(Map.of("Fn::Equals", List.of("a", "b"))));
        failing.put("json", t -> t.containsJson("{\"Outputs\": {\"InboxUrl\": {\"Export\": {\"Name\": \"x\"}}}}"));
        failing.put("no-finding", t -> t.hasFinding("UnknownProperty"));
        failing.put("described", t -> t.as("the inbox").hasOutput("Url"));
        return GOLDEN.texts(
                ".txt",
                failing.keySet(),
                name -> message(() -> failing.get(name).accept(assertThat(new InboxStack()))));
    }

    @Test
    void saysWhatValidationFinds() {
        FINDINGS.file("invalid.txt")
                .matches(message(() -> assertThat(new SlowStack()).isValid()));
        assertThat(new SlowStack()).hasFinding("NumberOutOfRange").hasFinding("NumberOutOfRange", "Slow");
        FINDINGS.file("about-other.txt")
                .matches(message(() -> assertThat(new SlowStack()).hasFinding("NumberOutOfRange", "Other")));
    }

    @Test
    void refusesClassesThatItCannotMake() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assertThat(new Template()).hasResource(GenericResource.class))
                .withMessage(
                        "dev.cfn4j.dsl.GenericResource has no public constructor that takes a logical ID alone. Name"
                                + " the type instead: hasResourceOfType(\"AWS::…\").");
    }

    @Test
    void readsFilesAndSynthDirectories(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(
                folder.resolve("inbox.json"), new InboxStack().template().toJson());
        assertThatTemplate(file).isValid().hasResourceCount(Queue.class, 2);

        Path directory = folder.resolve("cfn");
        String[] classes = {InboxStack.class.getName(), SlowStack.class.getName()};
        Synthesis.synthesize(directory.toString(), classes, getClass().getClassLoader());

        assertThatSynthDirectory(directory)
                .hasStacks("inbox", "slow")
                .hasStack("inbox")
                .isValid();
        FINDINGS.file("synth.txt")
                .matches(message(() -> assertThatSynthDirectory(directory).isValid()));
        assertThatCode(() -> assertThatSynthDirectory(directory).hasStack("outbox"))
                .isInstanceOf(AssertionError.class)
                .hasMessage("expected a stack `outbox` in " + directory + ", found [inbox, slow]");
        assertThatCode(() -> assertThatSynthDirectory(folder))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("found no manifest.json in");
    }

    private static String message(Runnable assertion) {
        Throwable failure = catchThrowable(assertion::run);
        return failure instanceof AssertionError ? failure.getMessage() + "\n" : "no failure: " + failure;
    }
}
