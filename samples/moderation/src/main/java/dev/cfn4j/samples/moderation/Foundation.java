package dev.cfn4j.samples.moderation;

import static dev.cfn4j.dsl.Fn.importValue;
import static dev.cfn4j.dsl.Fn.sub;

import dev.cfn4j.dsl.Template;
import dev.cfn4j.dsl.Value;

/** What {@link ModerationFoundationStack} exports, as the other stacks import it. */
final class Foundation {
    private Foundation() {}

    /** Adds the parameter that names the exporting stack. */
    static Foundation of(Template template) {
        template.parameter("FoundationStack")
                .description("The stack that exports the buckets and the alarm topic.")
                .defaultValue("moderation-foundation");
        return new Foundation();
    }

    /** The name of the bucket that model files are uploaded to. */
    Value<String> modelBucket() {
        return exported("ModelBucket");
    }

    /** The name of the bucket that access logs are written to. */
    Value<String> accessLogBucket() {
        return exported("AccessLogBucket");
    }

    /** The ARN of the topic that alarms are published to. */
    Value<String> alarmTopic() {
        return exported("AlarmTopic");
    }

    private static Value<String> exported(String name) {
        return importValue(sub("${FoundationStack}-" + name));
    }
}
