package dev.cfn4j.samples.moderation;

import dev.cfn4j.dsl.OutputReference;
import dev.cfn4j.types.kms.Key;
import dev.cfn4j.types.s3.Bucket;
import dev.cfn4j.types.sns.Subscription;
import dev.cfn4j.types.sns.Topic;

/**
 * What the other stacks stand on: the bucket of model files, which must be filled before models can be made of them, the bucket
 * of access logs, and the topic that all alarms go to.
 */
public final class ModerationFoundationStack extends SystemStack {
    private static final long LOG_DAYS = 365;
    private static final long OLD_MODEL_DAYS = 365;

    /** The stack as it is deployed. */
    public ModerationFoundationStack() {}

    /** The name of the bucket that model files are uploaded to. */
    OutputReference modelBucket() {
        return outputNamed("ModelBucket");
    }

    /** The name of the bucket that access logs are written to. */
    OutputReference accessLogBucket() {
        return outputNamed("AccessLogBucket");
    }

    /** The ARN of the topic that alarms are published to. */
    OutputReference alarmTopic() {
        return outputNamed("AlarmTopic");
    }

    @Override
    protected void define() {
        begin("foundation: model bucket, access logs and the topic of all alarms");

        var accessLogs = add(new Bucket("AccessLogBucket")
                .secure()
                .lifecycleConfiguration(Lifecycle.of(
                        rule -> rule.expirationInDays(LOG_DAYS).noncurrentVersionExpiration(n -> n.noncurrentDays(1))))
                .grantAccessLogsOfAccount()
                .grantLoadBalancerLogs("router"));
        var models = add(new Bucket("ModelBucket")
                .secure()
                .lifecycleConfiguration(Lifecycle.ofOldVersions(OLD_MODEL_DAYS))
                .loggingConfiguration(
                        log -> log.destinationBucketName(accessLogs.ref()).logFilePrefix("model-bucket/")));
        var alarms = alarms();

        output("ModelBucket", models.ref())
                .description("Model files go below models/ in here")
                .export();
        output("AccessLogBucket", accessLogs.ref()).export();
        output("AlarmTopic", alarms.ref()).export();
    }

    private Topic alarms() {
        var email = parameter("AlarmEmail")
                .description("Where alarms are mailed to; empty: nobody is mailed.")
                .defaultValue("");
        var hasEmail = condition("HasAlarmEmail", email.isEqualTo("").negated());
        var key = add(new Key("AlarmKey").secure().description("Encrypts what alarms say"));
        var topic =
                add(new Topic("AlarmTopic").secure().kmsMasterKeyId(key.ref()).grantPublishToAlarms());
        add(new Subscription("AlarmMail")
                .onlyIf(hasEmail)
                .topicArn(topic.ref())
                .protocol("email")
                .endpoint(email));
        return topic;
    }
}
