package dev.cfn4j.dsl.pattern;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cfn4j.dsl.GenericResource;
import dev.cfn4j.dsl.Template;
import dev.cfn4j.dsl.TemplateException;
import dev.cfn4j.dsl.node.Locations;
import dev.cfn4j.dsl.node.LocationsJson;
import dev.cfn4j.dsl.node.NodePath;
import dev.cfn4j.dsl.synth.Synthesis;
import dev.cfn4j.dsl.synth.SynthesisResult;
import example.Queue;
import example.SecureStack;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecureDefaultsTest {
    private final Template template = new Template();

    @Test
    void standInTheTemplateAsIfTheyHadBeenSet() {
        template.add(new Queue("Inbox").secure().queueName("inbox"));

        assertThatJson(template.toJson()).inPath("Resources").isEqualTo("""
                {
                  "Inbox": {
                    "Type": "AWS::SQS::Queue",
                    "DeletionPolicy": "Retain",
                    "UpdateReplacePolicy": "Retain",
                    "Properties": {
                      "QueueName": "inbox",
                      "SqsManagedSseEnabled": true,
                      "Names": ["default"],
                      "DelaySeconds": 1
                    }
                  },
                  "InboxPolicy": {
                    "Type": "AWS::SQS::QueuePolicy",
                    "Properties": {"Queues": [{"Ref": "Inbox"}]}
                  }
                }
                """);
    }

    @Test
    void giveWayToSettersBeforeAndAfter() {
        template.add(
                new Queue("Inbox").names("mine").secure().delaySeconds(0).property("KmsMasterKeyId", "alias/mine"));

        assertThatJson(template.toJson()).inPath("Resources.Inbox.Properties").isEqualTo("""
                {"Names": ["mine"], "DelaySeconds": 0, "KmsMasterKeyId": "alias/mine"}
                """);
    }

    @Test
    void canBeRefused() {
        template.add(new Queue("Inbox")
                .secureWithout(SecureDefault.TLS_ONLY, SecureDefault.RETENTION)
                .secure());

        assertThatJson(template.toJson()).inPath("Resources").isEqualTo("""
                {
                  "Inbox": {
                    "Type": "AWS::SQS::Queue",
                    "Properties": {"SqsManagedSseEnabled": true, "Names": ["default"], "DelaySeconds": 1}
                  }
                }
                """);
    }

    @Test
    void refuseToRefuseWhatThereIsNot() {
        assertThatThrownBy(() -> new Queue("Inbox").secureWithout(SecureDefault.BACKUP))
                .isInstanceOf(TemplateException.class)
                .hasMessage("Inbox (AWS::SQS::Queue) has no secure default BACKUP that could be refused, only"
                        + " [ENCRYPTION, TLS_ONLY, RETENTION, LOGGING]");
        assertThatThrownBy(() -> new Queue("Inbox").secure().secureWithout(SecureDefault.TLS_ONLY))
                .isInstanceOf(TemplateException.class)
                .hasMessageContaining("were set before, so [TLS_ONLY] cannot be refused any more");
    }

    @Test
    void companionsFollowAResourceThatIsInTheTemplateAlready() {
        var empty = template.parameter("Size").isEqualTo("");
        template.add(new Queue("Inbox"))
                .onlyIf(template.condition("IsEmpty", empty))
                .secure();

        assertThatJson(template.toJson())
                .inPath("Resources.InboxPolicy.Condition")
                .isEqualTo("IsEmpty");
    }

    @Test
    void companionsDoNotTakeNamesThatAreTaken() {
        template.add(new GenericResource("AWS::SQS::QueuePolicy", "InboxPolicy"));

        template.add(new Queue("Inbox").secure());

        assertThatThrownBy(template::toJson)
                .isInstanceOf(TemplateException.class)
                .hasMessageContaining("the resource `InboxPolicy` is defined twice");
    }

    @Test
    void areFoundAtTheLineOfTheStackClass(@TempDir Path temp) {
        String[] classes = {SecureStack.class.getName()};
        assertThat(SynthesisResult.fromJson(Synthesis.synthesize(
                                temp.toString(), classes, getClass().getClassLoader()))
                        .findings())
                .isEmpty();

        Locations locations = LocationsJson.read(temp.resolve("secure.locations.json"));
        for (NodePath path : List.of(
                NodePath.of("Resources", "Inbox", "Properties", "SqsManagedSseEnabled"),
                NodePath.of("Resources", "Inbox", "DeletionPolicy"),
                NodePath.of("Resources", "InboxPolicy"),
                NodePath.of("Resources", "InboxPolicy", "Properties", "Queues"))) {
            assertThat(locations.find(path).orElseThrow())
                    .as(path.toString())
                    .hasToString("example/SecureStack.java:8");
        }
    }
}
