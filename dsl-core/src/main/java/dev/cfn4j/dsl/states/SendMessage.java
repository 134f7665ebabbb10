package dev.cfn4j.dsl.states;

import java.util.List;

/** Sends a message to an SQS queue. */
public final class SendMessage extends IntegrationTask<SendMessage> {
    private final Object queueArn;

    SendMessage(String name, Object queueUrl, Object queueArn) {
        super(name, "sqs:sendMessage");
        this.queueArn = queueArn;
        put("QueueUrl", queueUrl);
    }

    /** The message: text, a tree (sent as JSON), or an expression. */
    public SendMessage messageBody(Object tree) {
        return put("MessageBody", tree);
    }

    /** The group of the message: order in a FIFO queue, fairness in others. */
    public SendMessage messageGroupId(Object id) {
        return put("MessageGroupId", id);
    }

    /** What a FIFO queue tells repeated messages by. */
    public SendMessage messageDeduplicationId(Object id) {
        return put("MessageDeduplicationId", id);
    }

    /** Hides the message for so many seconds, 0 to 900. */
    public SendMessage delaySeconds(long seconds) {
        return put("DelaySeconds", seconds);
    }

    /** Waits until somebody hands the task's token back, which the message carries. */
    public SendMessage waitForTaskToken() {
        return untilCalledBack();
    }

    @Override
    List<Permission> own() {
        return List.of(Permission.on(queueArn, "sqs:SendMessage"));
    }
}
