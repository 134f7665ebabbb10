package dev.cfn4j.samples.notification;

/** A way in which a message reaches a consumer. A further channel is a further constant: its queues and alarms follow. */
enum Channel {
    /** Email. */
    EMAIL("Email", "email"),
    /** Text messages to phones. */
    TEXT("Text", "text"),
    /** WhatsApp messages. */
    WHATSAPP("WhatsApp", "whatsapp");

    private final String logicalName;
    private final String queueSuffix;

    Channel(String logicalName, String queueSuffix) {
        this.logicalName = logicalName;
        this.queueSuffix = queueSuffix;
    }

    /** The beginning of its resources' logical IDs. */
    String logicalName() {
        return logicalName;
    }

    /** The end of its queue's name. */
    String queueSuffix() {
        return queueSuffix;
    }

    /** The environment variable in which the converter finds the URL of its queue. */
    String queueVariable() {
        return name() + "_QUEUE_URL";
    }
}
