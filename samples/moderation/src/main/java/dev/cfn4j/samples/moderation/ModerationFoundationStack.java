package dev.cfn4j.samples.moderation;

import static dev.cfn4j.dsl.Fn.sub;
import static dev.cfn4j.samples.moderation.Statement.allow;
import static dev.cfn4j.samples.moderation.Statement.deny;
import static dev.cfn4j.samples.moderation.Statement.policy;

import dev.cfn4j.dsl.Stack;
import dev.cfn4j.types.kms.Key;
import dev.cfn4j.types.s3.Bucket;
import dev.cfn4j.types.sns.Subscription;
import dev.cfn4j.types.sns.Topic;
import dev.cfn4j.types.sns.TopicPolicy;

/**
 * What the other stacks stand on: the bucket of model files, which must be filled before models can be made of them, the bucket
 * of access logs, and the topic that all alarms go to.
 */
public final class ModerationFoundationStack extends Stack {
    private static final long LOG_DAYS = 365;
    private static final long OLD_MODEL_DAYS = 365;

    /** The stack as it is deployed. */
    public ModerationFoundationStack() {}

    @Override
    protected void define() {
        description("Moderation, foundation: model bucket, access logs and the topic of all alarms");
        tag("system", "moderation");

        var accessLogs = accessLogBucket();
        var models = PrivateBucket.add(
                        template(),
                        "ModelBucket",
                        rule -> rule.noncurrentVersionExpiration(n -> n.noncurrentDays(OLD_MODEL_DAYS)))
                .loggingConfiguration(
                        log -> log.destinationBucketName(accessLogs.ref()).logFilePrefix("model-bucket/"));
        var alarms = alarmTopic();

        output("ModelBucket", models.ref())
                .description("Model files go below models/ in here")
                .export(sub("${AWS::StackName}-ModelBucket"));
        output("AccessLogBucket", accessLogs.ref()).export(sub("${AWS::StackName}-AccessLogBucket"));
        output("AlarmTopic", alarms.ref()).export(sub("${AWS::StackName}-AlarmTopic"));
    }

    private Bucket accessLogBucket() {
        return PrivateBucket.add(
                template(),
                "AccessLogBucket",
                rule -> rule.expirationInDays(LOG_DAYS).noncurrentVersionExpiration(n -> n.noncurrentDays(1)),
                allow("s3:PutObject")
                        .to("logging.s3.amazonaws.com")
                        .on(sub("${AccessLogBucket.Arn}/*"))
                        .forOwnAccount(),
                allow("s3:PutObject")
                        .to("logdelivery.elasticloadbalancing.amazonaws.com")
                        .on(sub("${AccessLogBucket.Arn}/router/AWSLogs/${AWS::AccountId}/*"))
                        .when(
                                "ArnLike",
                                "aws:SourceArn",
                                sub("arn:${AWS::Partition}:elasticloadbalancing:${AWS::Region}:${AWS::AccountId}"
                                        + ":loadbalancer/*")));
    }

    private Topic alarmTopic() {
        var email = parameter("AlarmEmail")
                .description("Where alarms are mailed to; empty: nobody is mailed.")
                .defaultValue("");
        var hasEmail = condition("HasAlarmEmail", email.isEqualTo("").negated());
        var topic = add(new Topic("AlarmTopic").kmsMasterKeyId(alarmKey().ref()));
        add(new TopicPolicy("AlarmTopicPolicy")
                .topics(topic.ref())
                .policyDocument(policy(
                        allow("sns:Publish")
                                .to("cloudwatch.amazonaws.com")
                                .on(topic.ref())
                                .forOwnAccount(),
                        deny("sns:Publish").toEverybody().on(topic.ref()).overPlainText())));
        add(new Subscription("AlarmMail")
                .onlyIf(hasEmail)
                .topicArn(topic.ref())
                .protocol("email")
                .endpoint(email));
        return topic;
    }

    /** Alarms cannot be published to a topic under the key that AWS manages, so the topic has one of its own. */
    private Key alarmKey() {
        return add(new Key("AlarmKey")
                .retain()
                .description("Encrypts what alarms say")
                .enableKeyRotation(true)
                .keyPolicy(policy(
                        allow("kms:*").toOwnAccount().on("*"),
                        allow("kms:GenerateDataKey", "kms:Decrypt")
                                .to("cloudwatch.amazonaws.com")
                                .on("*")
                                .forOwnAccount())));
    }
}
