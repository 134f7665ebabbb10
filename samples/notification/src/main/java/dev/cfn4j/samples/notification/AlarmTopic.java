package dev.cfn4j.samples.notification;

import static dev.cfn4j.dsl.Fn.equal;
import static dev.cfn4j.dsl.Fn.not;

import dev.cfn4j.dsl.Template;
import dev.cfn4j.types.kms.Key;
import dev.cfn4j.types.sns.Subscription;
import dev.cfn4j.types.sns.Topic;

/** The topic that all alarms of this account may use, with a key of its own: alarms cannot use the one that AWS provides. */
final class AlarmTopic {
    private AlarmTopic() {}

    /** Adds topic, key and, where there is an address, a subscription. */
    static Topic in(Template template) {
        var address = template.parameter("AlarmAddress")
                .description("Email address told of alarms; empty for none")
                .defaultValue("");
        var hasAddress = template.condition("HasAlarmAddress", not(equal(address, "")));
        Key key = template.add(new Key("AlarmKey").secure().description("Encrypts the alarm topic"));
        Topic topic = template.add(
                new Topic("AlarmTopic").secure().kmsMasterKeyId(key.ref()).grantPublishToAlarms());
        template.add(new Subscription("AlarmMail")
                .onlyIf(hasAddress)
                .topicArn(topic.ref())
                .protocol("email")
                .endpoint(address));
        return topic;
    }
}
