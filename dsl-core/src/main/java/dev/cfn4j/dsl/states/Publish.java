package dev.cfn4j.dsl.states;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Publishes a message to an SNS topic. */
public final class Publish extends IntegrationTask<Publish> {
    private final Object topicArn;
    private final Map<String, Object> attributes = new LinkedHashMap<>();

    Publish(String name, Object topicArn) {
        super(name, "sns:publish");
        this.topicArn = topicArn;
        put("TopicArn", topicArn);
    }

    /** The message: text, a tree (sent as JSON), or an expression. */
    public Publish message(Object tree) {
        return put("Message", tree);
    }

    /** The subject line of mails: text or an expression. */
    public Publish subject(Object text) {
        return put("Subject", text);
    }

    /** Adds a string attribute, text or an expression, that subscriptions can filter by. */
    public Publish messageAttribute(String name, Object value) {
        attributes.put(name, Map.of("DataType", "String", "StringValue", value));
        return put("MessageAttributes", attributes);
    }

    /** Waits until somebody hands the task's token back, which the message carries. */
    public Publish waitForTaskToken() {
        return untilCalledBack();
    }

    @Override
    List<Permission> own() {
        return List.of(Permission.on(topicArn, "sns:Publish"));
    }
}
