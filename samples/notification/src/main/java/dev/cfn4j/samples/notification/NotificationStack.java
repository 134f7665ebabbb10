package dev.cfn4j.samples.notification;

import static dev.cfn4j.dsl.Fn.sub;

import dev.cfn4j.dsl.event.EventPattern;
import dev.cfn4j.types.cloudwatch.Alarm;
import dev.cfn4j.types.cloudwatch.Dashboard;
import dev.cfn4j.types.ecs.Cluster;
import dev.cfn4j.types.events.Rule;
import dev.cfn4j.types.logs.LogGroup;
import dev.cfn4j.types.sns.Topic;
import dev.cfn4j.types.sqs.Queue;
import dev.cfn4j.types.stepfunctions.StateMachine;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;

/**
 * The notification system: files that clients put into the inbox become messages on the queue of each channel.
 *
 * <pre>
 * inbox → arrivals queue → engagement service → parts bucket → state machine → converter → email, text, WhatsApp queue
 *                                             ↘ backup bucket
 * </pre>
 */
public final class NotificationStack extends StagedStack {
    private static final Duration SPLITTING = Duration.ofMinutes(15);
    private static final Duration SENDING = Duration.ofMinutes(3);
    private static final Duration OLDEST_FILE = Duration.ofHours(1);
    private static final Duration OLDEST_MESSAGE = Duration.ofHours(4);

    private final Sizes sizes = new Sizes(mapping("Sizes", "sizes.yaml"), stage());

    @Override
    protected void define() {
        description("Notification: from clients' files to messages on the queue of each channel");
        Topic topic = AlarmTopic.in(template());
        defaults(Alarm.class, alarm -> alarm.alarmActions(topic.ref()).okActions(topic.ref()));
        defaults(LogGroup.class, logs -> logs.retentionInDays(sizes.count("LogDays")));

        var buckets = Buckets.in(template(), sizes);
        var channels = channels();
        var machine = conversion(buckets, channels);
        var arrivals = new WorkQueue(part("Arrivals"), "arrivals", SPLITTING, OLDEST_FILE);
        send(
                "ArrivalsRule",
                new EventPattern()
                        .source("aws.s3")
                        .detailType("Object Created")
                        .detail("bucket.name", buckets.inbox().ref()),
                arrivals.queue());
        var engagement = engagement(buckets, arrivals.queue(), machine);
        var email = EmailSending.in(template());
        var feedback = new WorkQueue(part("EmailFeedback"), "email-feedback", SENDING, OLDEST_MESSAGE);
        send(
                "EmailFeedbackRule",
                new EventPattern().source("aws.ses").detail("mail.tags.ses:configuration-set", email.ref()),
                feedback.queue());
        add(new Dashboard("Operations")
                .dashboardBody(OperationsDashboard.of(arrivals, channels.values(), machine, engagement)));

        channels.forEach(this::export);
        output("AlarmTopicArn", topic.ref())
                .description("Where alarms of other stacks can go too")
                .export(sub("${AWS::StackName}-AlarmTopic"));
        output("InboxBucket", buckets.inbox().ref()).description("Where clients put their files");
    }

    private Map<Channel, WorkQueue> channels() {
        Map<Channel, WorkQueue> channels = new EnumMap<>(Channel.class);
        for (Channel channel : Channel.values()) {
            channels.put(
                    channel,
                    new WorkQueue(part(channel.logicalName()), channel.queueSuffix(), SENDING, OLDEST_MESSAGE));
        }
        return channels;
    }

    private StateMachine conversion(Buckets buckets, Map<Channel, WorkQueue> channels) {
        var code = parameter("CodeBucket")
                .description("Bucket with the functions' code")
                .minLength(1);
        var converter = new Converter(part("Converter"), code, sizes, buckets.parts(), channels).function();
        var deadLetters = new DeadLetters(part("Part"), "parts-dead").queue();
        return new PartsMachine(part("PartsMachine"), buckets.parts(), converter, deadLetters, isProd()).machine();
    }

    private EngagementService engagement(Buckets buckets, Queue arrivals, StateMachine machine) {
        var network = stack(NotificationNetworkStack.class);
        var place = part("Engagement");
        var cluster = add(new Cluster("Cluster").secure().capacityProviders("FARGATE", "FARGATE_SPOT"));
        var task = new EngagementTask(place, sizes, buckets, arrivals, machine).task();
        var engagement = new EngagementService(
                place, cluster, task, use(network.vpcId()), use(network.privateSubnets()), sizes, isProd());
        engagement.scaleBy(arrivals);
        return engagement;
    }

    /** Events of the account's default bus go to the queue. */
    private void send(String logicalId, EventPattern events, Queue queue) {
        add(new Rule(logicalId).eventPattern(events).sendTo(queue));
    }

    /** What the stacks that send the messages import. */
    private void export(Channel channel, WorkQueue work) {
        output(channel.logicalName() + "QueueUrl", work.queue().ref()).export();
        output(channel.logicalName() + "QueueArn", work.queue().arn()).export();
    }
}
