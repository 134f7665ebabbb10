package dev.cfn4j.samples.notification;

import static dev.cfn4j.dsl.Fn.equal;
import static dev.cfn4j.dsl.Fn.not;
import static dev.cfn4j.dsl.Fn.number;

import dev.cfn4j.dsl.Condition;
import dev.cfn4j.dsl.Mapping;
import dev.cfn4j.dsl.Parameter;
import dev.cfn4j.dsl.Template;
import dev.cfn4j.dsl.Value;

/**
 * What differs between deployments of the notification stack: a few parameters, and the sizes that follow from the stage.
 *
 * @param stage test or prod
 * @param networkStack the stack whose network is used
 * @param engagementRepository the ECR repository of the engagement service's image, in this account and region
 * @param engagementVersion the tag of the image
 * @param codeBucket the bucket with the functions' code
 * @param converterKey the key of the converter's code, new with each version
 * @param converterHandler the class in that code that handles a part
 * @param senderDomain the domain that emails come from, or nothing
 * @param alarmAddress the email address that is told of alarms, or nothing
 * @param isProd whether the stage is prod
 * @param hasSenderDomain whether there is a domain
 * @param hasAlarmAddress whether there is an address
 * @param sizes the mapping from stage to sizes
 */
record Settings(
        Parameter<String> stage,
        Parameter<String> networkStack,
        Parameter<String> engagementRepository,
        Parameter<String> engagementVersion,
        Parameter<String> codeBucket,
        Parameter<String> converterKey,
        Parameter<String> converterHandler,
        Parameter<String> senderDomain,
        Parameter<String> alarmAddress,
        Condition isProd,
        Condition hasSenderDomain,
        Condition hasAlarmAddress,
        Mapping sizes) {

    /** Adds parameters, conditions and the mapping. */
    static Settings in(Template template) {
        var stage = template.parameter("Stage")
                .description("How much is provided and how long data is kept")
                .allowedValues("test", "prod");
        var senderDomain = optional(template, "SenderDomain", "Domain that emails come from; empty for none yet");
        var alarmAddress = optional(template, "AlarmAddress", "Email address told of alarms; empty for none");
        return new Settings(
                stage,
                template.parameter("NetworkStack")
                        .description("Name of the stack that exports the network")
                        .defaultValue("notification-network"),
                required(template, "EngagementRepository", "ECR repository of the engagement service's image"),
                required(template, "EngagementVersion", "Tag of the engagement service's image"),
                required(template, "CodeBucket", "Bucket with the functions' code"),
                required(template, "ConverterKey", "Key of the converter's code, new with each version"),
                required(template, "ConverterHandler", "Class in that code that handles a part"),
                senderDomain,
                alarmAddress,
                template.condition("IsProd", stage.isEqualTo("prod")),
                template.condition("HasSenderDomain", not(equal(senderDomain, ""))),
                template.condition("HasAlarmAddress", not(equal(alarmAddress, ""))),
                sizes(template));
    }

    private static Parameter<String> required(Template template, String name, String description) {
        return template.parameter(name).description(description).minLength(1);
    }

    private static Parameter<String> optional(Template template, String name, String description) {
        return template.parameter(name).description(description).defaultValue("");
    }

    private static Mapping sizes(Template template) {
        return template.mapping("Sizes")
                .row(
                        "test",
                        Tree.with("TaskCpu", "512")
                                .and("TaskMemory", "1024")
                                .and("LeastTasks", 1)
                                .and("MostTasks", 3)
                                .and("ConverterMemory", 1024)
                                .and("LogDays", 14)
                                .and("BackupDays", 30))
                .row(
                        "prod",
                        Tree.with("TaskCpu", "1024")
                                .and("TaskMemory", "2048")
                                .and("LeastTasks", 3)
                                .and("MostTasks", 12)
                                .and("ConverterMemory", 2048)
                                .and("LogDays", 90)
                                .and("BackupDays", 400));
    }

    /** The size of that name for the stage. */
    Value<String> size(String name) {
        return sizes.find(stage, name);
    }

    /** The size of that name for the stage, where a number is needed. */
    Value<Number> numberOf(String name) {
        return number(size(name));
    }
}
