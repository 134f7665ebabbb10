package dev.cfn4j.dsl.event;

import static dev.cfn4j.dsl.Fn.accountId;
import static dev.cfn4j.dsl.Fn.getAtt;
import static dev.cfn4j.dsl.Fn.ref;
import static dev.cfn4j.dsl.Fn.region;

import dev.cfn4j.dsl.ExampleDocuments;
import dev.cfn4j.dsl.Value;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ExampleEventPatternsTest {
    @TestFactory
    Stream<DynamicTest> reproduces() {
        Map<String, Value<?>> built = new TreeMap<>();
        built.put(
                "ec2-state-change",
                new EventPattern()
                        .source("aws.ec2")
                        .detailType("EC2 Instance State-change Notification")
                        .detail("state", "terminated", "stopped"));
        built.put(
                "s3-object-created",
                new EventPattern()
                        .source("aws.s3")
                        .detailType("Object Created")
                        .detail("bucket.name", ref("Inbox"))
                        .detail("object.key", Match.wildcard("*/email/*.csv"), Match.suffix(".CSV"))
                        .detail("object.size", Match.greaterThan(0))
                        .toText());
        built.put(
                "alarm-state-change",
                new EventPattern()
                        .source("aws.cloudwatch")
                        .detailType("CloudWatch Alarm State Change")
                        .account(accountId())
                        .region(region())
                        .resources(getAtt("Alarm", "Arn"))
                        .detail("state.value", "ALARM")
                        .detail("previousState.value", Match.anythingBut("INSUFFICIENT_DATA"))
                        .toText());
        built.put(
                "ecs-task-stopped",
                new EventPattern()
                        .source("aws.ecs")
                        .detailType("ECS Task State Change")
                        .detail("clusterArn", "arn:aws:ecs:us-east-1:111122223333:cluster/mail")
                        .detail("lastStatus", "STOPPED")
                        .detail("stoppedReason", Match.anythingButPrefix("Scaling activity"))
                        .detail("stopCode", Match.exists()));
        built.put(
                "guardduty-severe",
                new EventPattern()
                        .source("aws.guardduty")
                        .detailType("GuardDuty Finding")
                        .detail("severity", Match.range(">=", 7, "<", 9))
                        .detail("service.archived", Match.bool(false)));
        built.put("cloudtrail-console-login", consoleLogin());
        built.put("either-way", eitherWay());
        built.put(
                "any-of-our-services",
                new EventPattern()
                        .source(Match.anythingButPrefix("aws."))
                        .detailType(Match.prefixIgnoreCase("order"), Match.suffixIgnoreCase("invoice"))
                        .resources(Match.prefix("arn:aws:s3:::")));
        built.put("sqs-filter", sqsFilter());
        built.put("sns-filter-policy", snsFilterPolicy());
        built.put(
                "health-open-issues",
                new EventPattern()
                        .source("aws.health")
                        .detailType("AWS Health Event")
                        .detail("service", "EC2", "RDS")
                        .detail("eventTypeCategory", "issue")
                        .detail("statusCode", Match.anythingButIgnoreCase("closed"))
                        .detail("eventTypeCode", Match.anythingButSuffix("_TEST", "_DRILL")));
        return ExampleDocuments.tests("event-patterns", built);
    }

    private static EventPattern consoleLogin() {
        return new EventPattern()
                .detailType("AWS Console Sign In via CloudTrail")
                .detail("eventName", Match.equalsIgnoreCase("consolelogin"))
                .detail("sourceIPAddress", Match.cidr("10.0.0.0/24"), Match.cidr("2001:db8::/32"))
                .detail("userIdentity.type", Match.anythingBut("Root", "AssumedRole"))
                .detail("userIdentity.sessionContext", Match.absent())
                .detail("errorCode", Match.isNull());
    }

    private static EventPattern eitherWay() {
        return new EventPattern()
                .source(Match.prefix("com.example."))
                .detail(d -> d.anyOf(
                        new FilterPattern().field("c-count", Match.range(">", 0, "<=", 5)),
                        new FilterPattern().field("d-count", Match.lessThan(10)),
                        new FilterPattern().field("x-limit", Match.number(301.8))))
                .detail("urgent", Match.bool(true));
    }

    private static Value<String> sqsFilter() {
        return new FilterPattern()
                .field("body.channel", "email", "text")
                .field("body.size", Match.atMost(1024))
                .field("body.path", Match.anythingButWildcard("*/lib/*", "*/tmp/*"))
                .field("messageAttributes.test", Match.absent())
                .toText();
    }

    private static FilterPattern snsFilterPolicy() {
        return new FilterPattern()
                .field("store", "example_corp")
                .field("event", Match.anythingBut("order_cancelled", "order_failed"))
                .field("customer_interests", "rugby", "football")
                .field("customer_interests", Match.prefix("base"))
                .field("price_usd", Match.between(100, 150), Match.anythingBut(110, 120.5));
    }
}
