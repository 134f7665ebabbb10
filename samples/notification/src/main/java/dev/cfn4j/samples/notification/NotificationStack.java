package dev.cfn4j.samples.notification;

import static dev.cfn4j.dsl.Fn.sub;

import dev.cfn4j.dsl.Stack;
import dev.cfn4j.dsl.Template;
import dev.cfn4j.types.cloudwatch.Dashboard;
import dev.cfn4j.types.ecs.TaskDefinition;
import dev.cfn4j.types.lambda.Function;
import dev.cfn4j.types.s3.Bucket;
import dev.cfn4j.types.sns.Topic;
import dev.cfn4j.types.sqs.Queue;
import dev.cfn4j.types.stepfunctions.StateMachine;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The notification system: files that clients put into the inbox become messages on the queue of each channel.
 *
 * <pre>
 * inbox → arrivals queue → engagement service → parts bucket → state machine → converter → email, text, WhatsApp queue
 *                                             ↘ backup bucket
 * </pre>
 */
public final class NotificationStack extends Stack {
    private static final Duration SPLITTING = Duration.ofMinutes(15);
    private static final Duration SENDING = Duration.ofMinutes(3);
    private static final Duration OLDEST_FILE = Duration.ofHours(1);
    private static final Duration OLDEST_MESSAGE = Duration.ofHours(4);

    @Override
    protected void define() {
        description("Notification: from clients' files to messages on the queue of each channel");
        tag("system", "notification");

        Template template = template();
        Settings settings = Settings.in(template);
        Topic topic = AlarmTopic.in(template, settings);
        Alarms alarms = new Alarms(template, topic);

        Buckets buckets = Buckets.in(template, settings);
        Map<Channel, WorkQueue> channels = channels(template, alarms);
        StateMachine machine = conversion(template, settings, buckets, channels, alarms);
        WorkQueue arrivals = EventQueue.in(template, "Arrivals", "arrivals", SPLITTING, newFilesIn(buckets.inbox()));
        alarms.watch(arrivals, OLDEST_FILE);
        TaskDefinition task = EngagementTask.in(template, settings, buckets, arrivals, machine);
        EngagementService engagement = EngagementService.in(template, settings, task, arrivals);
        alarms.watch(engagement, settings);
        EmailSending email = EmailSending.in(template, settings);
        alarms.watch(email, OLDEST_MESSAGE);
        add(new Dashboard("Operations").dashboardBody(OperationsDashboard.of(arrivals, channels, machine, engagement)));

        channels.forEach(this::export);
        output("AlarmTopicArn", topic.ref())
                .description("Where alarms of other stacks can go too")
                .export(sub("${AWS::StackName}-AlarmTopic"));
        output("InboxBucket", buckets.inbox().ref()).description("Where clients put their files");
    }

    private static Map<Channel, WorkQueue> channels(Template template, Alarms alarms) {
        Map<Channel, WorkQueue> channels = new EnumMap<>(Channel.class);
        for (Channel channel : Channel.values()) {
            WorkQueue work = WorkQueue.in(template, channel.logicalName(), channel.queueSuffix(), SENDING);
            alarms.watch(work, OLDEST_MESSAGE);
            channels.put(channel, work);
        }
        return channels;
    }

    private static StateMachine conversion(
            Template template, Settings settings, Buckets buckets, Map<Channel, WorkQueue> channels, Alarms alarms) {
        Function converter = Converter.in(template, settings, buckets, channels);
        alarms.watch(converter);
        Queue partDeadLetters = WorkQueue.deadLetters(template, "Part", "parts-dead");
        alarms.notEmpty(partDeadLetters);
        var definition = new PartsDefinition(buckets.parts(), converter, partDeadLetters, settings.isProd());
        StateMachine machine = PartsMachine.in(template, settings, definition);
        alarms.watch(machine);
        return machine;
    }

    private static Map<String, Object> newFilesIn(Bucket inbox) {
        return Tree.with("source", List.of("aws.s3"))
                .and("detail-type", List.of("Object Created"))
                .and("detail", Tree.with("bucket", Tree.with("name", List.of(inbox.ref()))));
    }

    /** What the stacks that send the messages import. */
    private void export(Channel channel, WorkQueue work) {
        output(channel.logicalName() + "QueueUrl", work.queue().ref())
                .export(sub("${AWS::StackName}-" + channel.logicalName() + "QueueUrl"));
        output(channel.logicalName() + "QueueArn", work.queue().arn())
                .export(sub("${AWS::StackName}-" + channel.logicalName() + "QueueArn"));
    }
}
