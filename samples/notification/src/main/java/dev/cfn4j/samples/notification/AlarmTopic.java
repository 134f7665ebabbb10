package dev.cfn4j.samples.notification;

import static dev.cfn4j.dsl.Fn.sub;

import dev.cfn4j.dsl.Template;
import dev.cfn4j.types.kms.Key;
import dev.cfn4j.types.sns.Subscription;
import dev.cfn4j.types.sns.Topic;
import dev.cfn4j.types.sns.TopicPolicy;
import java.util.List;

/** The topic that all alarms of this account may use, with a key of its own: alarms cannot use the one that AWS provides. */
final class AlarmTopic {
    private static final String CLOUDWATCH = "cloudwatch.amazonaws.com";

    private AlarmTopic() {}

    /** Adds topic, key and, where there is an address, a subscription. */
    static Topic in(Template template, Settings settings) {
        Key key = template.add(new Key("AlarmKey")
                .description("Encrypts the alarm topic")
                .enableKeyRotation(true)
                .keyPolicy(PolicyDocument.of(
                        administration(),
                        Statement.allow("kms:Decrypt", "kms:GenerateDataKey")
                                .toService(CLOUDWATCH)
                                .onAnything()
                                .onlyForThisAccount()))
                .retain());
        Topic topic = template.add(new Topic("AlarmTopic").kmsMasterKeyId(key.ref()));
        template.add(new TopicPolicy("AlarmTopicPolicy")
                .topics(topic.ref())
                .policyDocument(PolicyDocument.ofResource("sns:Publish", List.of(topic.ref()), alarmsOf(topic))));
        template.add(new Subscription("AlarmMail")
                .onlyIf(settings.hasAlarmAddress())
                .topicArn(topic.ref())
                .protocol("email")
                .endpoint(settings.alarmAddress()));
        return topic;
    }

    private static Statement alarmsOf(Topic topic) {
        return Statement.allow("sns:Publish")
                .toService(CLOUDWATCH)
                .on(topic.ref())
                .onlyFor(sub("arn:${AWS::Partition}:cloudwatch:${AWS::Region}:${AWS::AccountId}:alarm:*"));
    }

    /** Without this nobody could ever change the key. */
    private static Statement administration() {
        return Statement.allow(
                        "kms:CancelKeyDeletion",
                        "kms:DescribeKey",
                        "kms:DisableKey",
                        "kms:DisableKeyRotation",
                        "kms:EnableKey",
                        "kms:EnableKeyRotation",
                        "kms:GetKeyPolicy",
                        "kms:GetKeyRotationStatus",
                        "kms:ListGrants",
                        "kms:ListKeyPolicies",
                        "kms:ListResourceTags",
                        "kms:PutKeyPolicy",
                        "kms:RevokeGrant",
                        "kms:ScheduleKeyDeletion",
                        "kms:TagResource",
                        "kms:UntagResource",
                        "kms:UpdateKeyDescription")
                .toThisAccount()
                .onAnything();
    }
}
