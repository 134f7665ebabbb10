package dev.cfn4j.types;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cfn4j.dsl.Template;
import dev.cfn4j.dsl.dashboard.DashboardBody;
import dev.cfn4j.dsl.dashboard.MetricWidget;
import dev.cfn4j.dsl.event.EventPattern;
import dev.cfn4j.dsl.event.FilterPattern;
import dev.cfn4j.dsl.metric.Metric;
import dev.cfn4j.dsl.node.JsonDocuments;
import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.policy.PolicyDocument;
import dev.cfn4j.dsl.policy.Principal;
import dev.cfn4j.dsl.policy.Statement;
import dev.cfn4j.types.cloudwatch.Dashboard;
import dev.cfn4j.types.events.Rule;
import dev.cfn4j.types.iam.Role;
import dev.cfn4j.types.kms.Key;
import dev.cfn4j.types.lambda.EventSourceMapping;
import dev.cfn4j.types.logs.ResourcePolicy;
import dev.cfn4j.types.sns.Subscription;
import dev.cfn4j.types.sqs.Queue;
import org.junit.jupiter.api.Test;

class DocumentSettersTest {
    private final Template template = new Template();
    private final Queue queue = template.add(new Queue("Queue"));

    @Test
    void takeDocumentsAsTrees() {
        Statement send = Statement.allow("sqs:SendMessage").on(queue.arn());
        template.add(new Role("Role")
                .assumeRolePolicyDocument(
                        PolicyDocument.trust(Statement.assumeRole(Principal.service("lambda.amazonaws.com"))))
                .policy(p -> p.policyName("send").policyDocument(PolicyDocument.identityBased(send))));
        template.add(new Key("Key")
                .keyPolicy(PolicyDocument.resourceBased(
                        Statement.allow("kms:*").to(Principal.thisAccount()).onAnything())));
        template.add(new Rule("Rule").eventPattern(new EventPattern().source("aws.s3")));
        template.add(new Subscription("Mail").filterPolicy(new FilterPattern().field("store", "example")));

        assertThat(properties("Role").find("AssumeRolePolicyDocument")).contains(json("""
                        {"Version": "2012-10-17", "Statement": [
                          {"Effect": "Allow", "Principal": {"Service": "lambda.amazonaws.com"}, "Action": "sts:AssumeRole"}]}"""));
        assertThat(properties("Key").find("KeyPolicy").flatMap(policy -> policy.find("Version")))
                .contains(new Node.StringNode("2012-10-17"));
        assertThat(properties("Rule").find("EventPattern")).contains(json("{\"source\": [\"aws.s3\"]}"));
        assertThat(properties("Mail").find("FilterPolicy")).contains(json("{\"store\": [\"example\"]}"));
    }

    @Test
    void takeDocumentsAsText() {
        template.add(new Dashboard("Dashboard")
                .dashboardBody(new DashboardBody()
                        .row(MetricWidget.lines()
                                .metrics(new Metric("AWS/SQS", "NumberOfMessagesSent")
                                        .dimension("QueueName", queue.queueName())))));
        template.add(new EventSourceMapping("Mapping")
                .filterCriteria(f -> f.filter(p ->
                        p.pattern(new FilterPattern().field("body.kind", "mail").toText()))));
        template.add(new ResourcePolicy("Delivery")
                .policyDocument(PolicyDocument.resourceBased(Statement.allow("logs:PutLogEvents")
                                .to(Principal.service("es.amazonaws.com"))
                                .onAnything())
                        .toText()));

        assertThat(properties("Dashboard").find("DashboardBody").flatMap(body -> body.find("Fn::Sub")))
                .hasValueSatisfying(text -> assertThat(text.text().orElseThrow())
                        .contains("\"QueueName\",\"${Queue.QueueName}\"", "\"region\":\"${AWS::Region}\""));
        assertThat(properties("Mapping").toString()).contains("{\"body\":{\"kind\":[\"mail\"]}}");
        assertThat(properties("Delivery").find("PolicyDocument").flatMap(Node::text))
                .hasValueSatisfying(
                        text -> assertThat(text).startsWith("{\"Version\":\"2012-10-17\",\"Statement\":[{"));
    }

    private Node properties(String logicalId) {
        return json(template.toJson())
                .find("Resources")
                .flatMap(resources -> resources.find(logicalId))
                .flatMap(resource -> resource.find("Properties"))
                .orElseThrow();
    }

    private static Node json(String text) {
        return JsonDocuments.parse("text", text);
    }
}
