package dev.cfn4j.types.sns;

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
import dev.cfn4j.types.cloudwatch.Alarm;
import dev.cfn4j.types.events.Rule;
import dev.cfn4j.types.kms.Key;
import dev.cfn4j.types.sqs.Queue;

/**
 * Secure defaults, grants and metrics of {@code AWS::SNS::Topic}.
 *
 * @see <a href="https://docs.aws.amazon.com/sns/latest/dg/sns-security-best-practices.html">AWS documentation</a>
 */
public sealed interface TopicPatterns extends Securable<Topic> permits Topic {
    /**
     * Sets the secure defaults but for those that are refused:
     *
     * <ul>
     *   <li>{@code ENCRYPTION}: a key: the one that AWS manages ({@code alias/aws/sns}), or, where a service publishes, which may not use that one, a key of the topic's own
     *   <li>{@code TLS_ONLY}: a topic policy that denies publishing without TLS
     * </ul>
     *
     * @throws TemplateException if the type has no such default, or if the defaults were set before
     * @see <a href="https://docs.aws.amazon.com/sns/latest/dg/sns-security-best-practices.html">AWS documentation</a>
     */
    @Override
    default Topic secureWithout(SecureDefault... refused) {
        Topic self = (Topic) this;
        return SecureDefaults.of(self, Topic::new)
                .set(SecureDefault.ENCRYPTION, t -> t.kmsMasterKeyId("alias/aws/sns"))
                .bring(
                        SecureDefault.TLS_ONLY,
                        () -> policy().merge(
                                        Statement.denyWithoutTls("sns:Publish").on(self.ref())))
                .without(refused);
    }

    /** Allows to publish: {@code sns:Publish}; with a key of this template also {@code kms:Decrypt}, {@code kms:GenerateDataKey} by way of the service. */
    default Topic grantPublish(Grantee... grantees) {
        Topic self = (Topic) this;
        return Grant.of(self, Statement.allow("sns:Publish").on(self.ref()))
                .withKey("KmsMasterKeyId", "sns", "kms:Decrypt", "kms:GenerateDataKey")
                .to(grantees);
    }

    /** Messages that were published: the metric {@code NumberOfMessagesPublished}. */
    default Metric metricPublished() {
        return metric("NumberOfMessagesPublished").sum();
    }

    /** Notifications that could not be delivered: the metric {@code NumberOfNotificationsFailed}. */
    default Metric metricFailed() {
        return metric("NumberOfNotificationsFailed").sum();
    }

    /** Lets alarms publish: {@code sns:Publish} by {@code cloudwatch.amazonaws.com}, as far as it acts for those alarms. */
    default Topic grantPublish(Alarm... alarms) {
        for (Alarm alarm : alarms) {
            allowService("cloudwatch.amazonaws.com", alarm, alarm.arn());
        }
        return (Topic) this;
    }

    /** Lets all alarms of this account and region publish, also those of other stacks. */
    default Topic grantPublishToAlarms() {
        allowService(
                "cloudwatch.amazonaws.com",
                (Topic) this,
                Fn.sub("arn:${AWS::Partition}:cloudwatch:${AWS::Region}:${AWS::AccountId}:alarm:*"));
        return (Topic) this;
    }

    /** Lets rules publish: {@code sns:Publish} by {@code events.amazonaws.com}, as far as it acts for those rules. */
    default Topic grantPublish(Rule... rules) {
        for (Rule rule : rules) {
            allowService("events.amazonaws.com", rule, rule.arn());
        }
        return (Topic) this;
    }

    /** Brings the queues messages of the topic: a subscription each, and the right to send. */
    default Topic subscribe(Queue... queues) {
        Topic self = (Topic) this;
        for (Queue queue : queues) {
            queue.grantSend(self);
            self.extras()
                    .later(() -> self.extras()
                            .companion("To" + queue.logicalId(), Subscription.class, Subscription::new)
                            .topicArn(self.ref())
                            .protocol("sqs")
                            .endpoint(queue.arn()));
        }
        return self;
    }

    private void allowService(String service, Resource<?> source, Value<String> arn) {
        Topic self = (Topic) this;
        self.extras().later(() -> {
            policy().merge(CompanionPolicy.toService(service, source, arn, "sns:Publish")
                    .on(self.ref()));
            if (self.extras().hasDefault("KmsMasterKeyId") && !self.extras().isSet("KmsMasterKeyId")) {
                self.kmsMasterKeyId(self.extras()
                        .companion("Key", Key.class, Key::new)
                        .secure()
                        .ref());
            }
            Grant.keys(self, "KmsMasterKeyId").forEach(key -> ((Key) key).grantUse(service));
        });
    }

    private PolicyDocument policy() {
        Topic self = (Topic) this;
        return CompanionPolicy.of(
                self,
                TopicPolicy.class,
                (id, document) -> new TopicPolicy(id).topics(self.ref()).policyDocument(document));
    }

    /** Any metric of the resource by its name, without a statistic. */
    default Metric metric(String name) {
        Topic self = (Topic) this;
        return new Metric("AWS/SNS", name).dimension("TopicName", self.topicName());
    }
}
