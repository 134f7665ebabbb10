package dev.cfn4j.samples.notification;

import static dev.cfn4j.samples.notification.Rendered.NOTIFICATION;
import static dev.cfn4j.samples.notification.Rendered.at;
import static dev.cfn4j.samples.notification.Rendered.items;
import static dev.cfn4j.samples.notification.Rendered.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cfn4j.dsl.node.Node;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class QueuesTest {
    private static final String DEAD = "DeadLetters";
    private static final Map<String, Node> QUEUES = NOTIFICATION.resources("AWS::SQS::Queue");

    @Test
    void givesEachQueueADeadLetterQueueThatTakesFromItAlone() {
        assertThat(workQueues()).hasSizeGreaterThanOrEqualTo(Channel.values().length);
        assertThat(workQueues()).allSatisfy(id -> {
            List<Node> target =
                    items(QUEUES.get(id), "Properties", "RedrivePolicy", "deadLetterTargetArn", "Fn::GetAtt");
            String dead = target.get(0).text().orElseThrow();
            assertThat(dead).endsWith(DEAD);
            Node allowed =
                    at(QUEUES.get(dead), "Properties", "RedriveAllowPolicy").orElseThrow();
            assertThat(text(allowed, "redrivePermission")).isEqualTo("byQueue");
            String name = text(QUEUES.get(id), "Properties", "QueueName", "Fn::Sub");
            assertThat(items(allowed, "sourceQueueArns"))
                    .singleElement()
                    .satisfies(arn -> assertThat(text(arn, "Fn::Sub")).endsWith(":" + name));
        });
    }

    @Test
    void alarmsForEachDeadLetterQueueThatIsNotEmptyAndEachQueueThatIsTooOld() {
        Set<String> notEmpty = watched("ApproximateNumberOfMessagesVisible");
        Set<String> tooOld = watched("ApproximateAgeOfOldestMessage");

        assertThat(notEmpty)
                .isEqualTo(
                        QUEUES.keySet().stream().filter(id -> id.endsWith(DEAD)).collect(Collectors.toSet()));
        assertThat(tooOld).isEqualTo(Set.copyOf(workQueues()));
    }

    @Test
    void encryptsAndKeepsEachQueueAndTakesTlsOnly() {
        Map<String, Node> policies = NOTIFICATION.resources("AWS::SQS::QueuePolicy");
        assertThat(QUEUES).allSatisfy((id, queue) -> {
            assertThat(at(queue, "Properties", "SqsManagedSseEnabled")).contains(new Node.BooleanNode(true));
            assertThat(text(queue, "DeletionPolicy")).isEqualTo("Retain");
            assertThat(text(queue, "UpdateReplacePolicy")).isEqualTo("Retain");
            Node policy = policies.get(id + "Policy");
            assertThat(items(policy, "Properties", "PolicyDocument", "Statement"))
                    .anySatisfy(statement -> assertThat(text(statement, "Condition", "Bool", "aws:SecureTransport"))
                            .isEqualTo("false"));
        });
    }

    @ParameterizedTest
    @EnumSource
    void hasAQueueForEachChannelThatOthersCanImport(Channel channel) {
        assertThat(QUEUES).containsKeys(channel.logicalName() + "Queue", channel.logicalName() + DEAD);
        assertThat(NOTIFICATION.section("Outputs").get(channel.logicalName() + "QueueUrl"))
                .satisfies(output -> assertThat(text(output, "Export", "Name", "Fn::Sub"))
                        .isEqualTo("${AWS::StackName}-" + channel.logicalName() + "QueueUrl"));
        Node variables = at(
                        NOTIFICATION.section("Resources").get("Converter"),
                        "Properties",
                        "Environment",
                        "Variables",
                        channel.queueVariable())
                .orElseThrow();
        assertThat(text(variables, "Ref")).isEqualTo(channel.logicalName() + "Queue");
    }

    private static List<String> workQueues() {
        return QUEUES.keySet().stream().filter(id -> !id.endsWith(DEAD)).toList();
    }

    private static Set<String> watched(String metric) {
        return NOTIFICATION.resources("AWS::CloudWatch::Alarm").values().stream()
                .filter(alarm -> text(alarm, "Properties", "MetricName").equals(metric))
                .filter(alarm -> !items(alarm, "Properties", "AlarmActions").isEmpty())
                .map(alarm -> items(alarm, "Properties", "Dimensions").get(0))
                .map(dimension ->
                        items(dimension, "Value", "Fn::GetAtt").get(0).text().orElseThrow())
                .collect(Collectors.toSet());
    }
}
