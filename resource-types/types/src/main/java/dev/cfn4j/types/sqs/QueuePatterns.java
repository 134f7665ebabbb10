package dev.cfn4j.types.sqs;

import dev.cfn4j.dsl.Fn;
import dev.cfn4j.dsl.Resource;
import dev.cfn4j.dsl.TemplateException;
import dev.cfn4j.dsl.Value;
import dev.cfn4j.dsl.metric.Metric;
import dev.cfn4j.dsl.pattern.CompanionPolicy;
import dev.cfn4j.dsl.pattern.Grant;
import dev.cfn4j.dsl.pattern.Grantee;
import dev.cfn4j.dsl.pattern.Securable;
import dev.cfn4j.dsl.pattern.SecureDefault;
import dev.cfn4j.dsl.pattern.SecureDefaults;
import dev.cfn4j.dsl.policy.PolicyDocument;
import dev.cfn4j.dsl.policy.Statement;
import dev.cfn4j.types.events.Rule;
import dev.cfn4j.types.kms.Key;
import dev.cfn4j.types.s3.Bucket;
import dev.cfn4j.types.sns.Topic;
import java.time.Duration;

/**
 * Secure defaults, grants and metrics of {@code AWS::SQS::Queue}.
 *
 * @see <a href="https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-security-best-practices.html">AWS documentation</a>
 */
public sealed interface QueuePatterns extends Securable<Queue> permits Queue {
    /**
     * Sets the secure defaults but for those that are refused:
     *
     * <ul>
     *   <li>{@code ENCRYPTION}: SSE-SQS, unless there is a key
     *   <li>{@code TLS_ONLY}: a queue policy that denies everything without TLS
     *   <li>{@code RETENTION}: the resource is kept when it leaves the stack or is replaced
     * </ul>
     *
     * @throws TemplateException if the type has no such default, or if the defaults were set before
     * @see <a href="https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-security-best-practices.html">AWS documentation</a>
     */
    @Override
    default Queue secureWithout(SecureDefault... refused) {
        Queue self = (Queue) this;
        return SecureDefaults.of(self, Queue::new)
                .set(SecureDefault.ENCRYPTION, q -> q.sqsManagedSseEnabled(true), "KmsMasterKeyId")
                .bring(
                        SecureDefault.TLS_ONLY,
                        () -> policy().merge(Statement.denyWithoutTls("sqs:*").on(self.arn())))
                .set(SecureDefault.RETENTION, r -> r.retain())
                .without(refused);
    }

    /** Allows to send messages: {@code sqs:SendMessage}; with a key of this template also {@code kms:Decrypt}, {@code kms:GenerateDataKey} by way of the service. */
    default Queue grantSend(Grantee... grantees) {
        Queue self = (Queue) this;
        return Grant.of(self, Statement.allow("sqs:SendMessage").on(self.arn()))
                .withKey("KmsMasterKeyId", "sqs", "kms:Decrypt", "kms:GenerateDataKey")
                .to(grantees);
    }

    /** Allows to receive messages and to delete those that are done: {@code sqs:ReceiveMessage}, {@code sqs:DeleteMessage}, {@code sqs:ChangeMessageVisibility}, {@code sqs:GetQueueAttributes}; with a key of this template also {@code kms:Decrypt} by way of the service. */
    default Queue grantReceive(Grantee... grantees) {
        Queue self = (Queue) this;
        return Grant.of(
                        self,
                        Statement.allow(
                                        "sqs:ReceiveMessage",
                                        "sqs:DeleteMessage",
                                        "sqs:ChangeMessageVisibility",
                                        "sqs:GetQueueAttributes")
                                .on(self.arn()))
                .withKey("KmsMasterKeyId", "sqs", "kms:Decrypt")
                .to(grantees);
    }

    /** Allows to delete all messages at once: {@code sqs:PurgeQueue}. */
    default Queue grantPurge(Grantee... grantees) {
        Queue self = (Queue) this;
        return Grant.of(self, Statement.allow("sqs:PurgeQueue").on(self.arn())).to(grantees);
    }

    /** Messages that wait: the metric {@code ApproximateNumberOfMessagesVisible}. */
    default Metric metricMessages() {
        return metric("ApproximateNumberOfMessagesVisible").maximum();
    }

    /** Messages that are being worked on: the metric {@code ApproximateNumberOfMessagesNotVisible}. */
    default Metric metricInFlight() {
        return metric("ApproximateNumberOfMessagesNotVisible").maximum();
    }

    /** The age of the oldest message in seconds: the metric {@code ApproximateAgeOfOldestMessage}. */
    default Metric metricOldestMessage() {
        return metric("ApproximateAgeOfOldestMessage").maximum();
    }

    /** Messages that were sent: the metric {@code NumberOfMessagesSent}. */
    default Metric metricSent() {
        return metric("NumberOfMessagesSent").sum();
    }

    /** Messages that are done: the metric {@code NumberOfMessagesDeleted}. */
    default Metric metricDeleted() {
        return metric("NumberOfMessagesDeleted").sum();
    }

    /** Lets rules send to the queue: {@code sqs:SendMessage} by {@code events.amazonaws.com}, as far as it acts for those rules. */
    default Queue grantSend(Rule... rules) {
        for (Rule rule : rules) {
            allowService("events.amazonaws.com", rule, rule.arn());
        }
        return (Queue) this;
    }

    /** Lets topics send to the queue: {@code sqs:SendMessage} by {@code sns.amazonaws.com}, as far as it acts for those topics. */
    default Queue grantSend(Topic... topics) {
        for (Topic topic : topics) {
            allowService("sns.amazonaws.com", topic, topic.ref());
        }
        return (Queue) this;
    }

    /**
     * Lets buckets notify the queue: {@code sqs:SendMessage} by {@code s3.amazonaws.com}, as far as it acts for this account. The
     * policy cannot name a bucket without a fixed name, because S3 asks for the policy before the bucket is there.
     */
    default Queue grantSend(Bucket... buckets) {
        Queue self = (Queue) this;
        for (Bucket bucket : buckets) {
            Object name = bucket.extras().valueOf("BucketName");
            allowService(
                    "s3.amazonaws.com",
                    self,
                    name instanceof String text
                            ? Fn.sub("arn:${AWS::Partition}:s3:::" + text)
                            : Fn.sub("arn:${AWS::Partition}:s3:::*"));
            self.extras().later(() -> bucket.after(policyResource()));
        }
        return self;
    }

    /**
     * Brings along a queue, secure too, for messages that were received that many times and not deleted. They stay in there for 14 days.
     *
     * @see #deadLetters()
     */
    default Queue withDeadLetters(int receives) {
        Queue self = (Queue) this;
        Queue dead = deadLetters();
        return self.redrivePolicy(r -> r.deadLetterTargetArn(dead.arn()).maxReceiveCount(receives));
    }

    /** The queue of {@link #withDeadLetters}: its logical ID is this one's with {@code DeadLetters} behind it. */
    default Queue deadLetters() {
        Queue self = (Queue) this;
        return self.extras().companion("DeadLetters", Queue.class, id -> {
            Queue dead = new Queue(id)
                    .secure()
                    .messageRetentionPeriod(Duration.ofDays(14).toSeconds());
            Object fifo = self.extras().valueOf("FifoQueue");
            return fifo == null ? dead : dead.property("FifoQueue", fifo);
        });
    }

    private void allowService(String service, Resource<?> source, Value<String> arn) {
        Queue self = (Queue) this;
        self.extras().later(() -> {
            policy().merge(CompanionPolicy.toService(service, source, arn, "sqs:SendMessage")
                    .on(self.arn()));
            Grant.keys(self, "KmsMasterKeyId").forEach(key -> ((Key) key).grantUse(service));
        });
    }

    private PolicyDocument policy() {
        Queue self = (Queue) this;
        return CompanionPolicy.of(
                self,
                QueuePolicy.class,
                (id, document) -> new QueuePolicy(id).queues(self.ref()).policyDocument(document));
    }

    private QueuePolicy policyResource() {
        policy();
        return ((Queue) this).extras().companion("Policy", QueuePolicy.class, QueuePolicy::new);
    }

    /** Any metric of the resource by its name, without a statistic. */
    default Metric metric(String name) {
        Queue self = (Queue) this;
        return new Metric("AWS/SQS", name).dimension("QueueName", self.queueName());
    }
}
