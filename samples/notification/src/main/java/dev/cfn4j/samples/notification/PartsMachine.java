package dev.cfn4j.samples.notification;

import static dev.cfn4j.dsl.Fn.sub;

import dev.cfn4j.dsl.Template;
import dev.cfn4j.types.iam.Policy;
import dev.cfn4j.types.iam.Role;
import dev.cfn4j.types.logs.LogGroup;
import dev.cfn4j.types.stepfunctions.StateMachine;
import java.util.Map;

/** The state machine that drives the parts of a file through the converter. */
final class PartsMachine {
    private PartsMachine() {}

    /** Adds the state machine with its role and logs. */
    static StateMachine in(Template template, Settings settings, PartsDefinition definition) {
        // The prefix keeps the group out of the log service's own resource policy, whose size is limited.
        LogGroup logs = template.add(new LogGroup("PartsMachineLogs")
                .logGroupName(sub("/aws/vendedlogs/states/${AWS::StackName}-parts"))
                .retentionInDays(settings.numberOf("LogDays")));
        Role role = template.add(ServiceRole.ofStateMachine("PartsMachineRole")
                .policy(p -> p.policyName("convert-parts").policyDocument(convertParts(definition)))
                .policy(p -> p.policyName("deliver-logs").policyDocument(deliverLogs())));
        StateMachine machine = template.add(new StateMachine("PartsMachine")
                .stateMachineType("STANDARD")
                .roleArn(role.arn())
                .definition(definition.tree())
                .loggingConfiguration(l -> l.level("ERROR")
                        // Executions carry what is in clients' files.
                        .includeExecutionData(false)
                        .destination(d -> d.cloudWatchLogsLogGroup(g -> g.logGroupArn(logs.arn())))));
        template.add(new Policy("PartsMachineChildren")
                .policyName("run-children")
                .roles(role.ref())
                .policyDocument(runChildren(machine)));
        return machine;
    }

    private static Map<String, Object> convertParts(PartsDefinition definition) {
        return PolicyDocument.of(
                Statement.allow("s3:ListBucket").on(definition.parts().arn()),
                Statement.allow("lambda:InvokeFunction")
                        .on(definition.converter().arn()),
                Statement.allow("sqs:SendMessage").on(definition.deadLetters().arn()));
    }

    /** Log delivery is set up for the account: these actions know no resources. */
    private static Map<String, Object> deliverLogs() {
        return PolicyDocument.of(Statement.allow(
                        "logs:CreateLogDelivery",
                        "logs:GetLogDelivery",
                        "logs:UpdateLogDelivery",
                        "logs:DeleteLogDelivery",
                        "logs:ListLogDeliveries",
                        "logs:PutResourcePolicy",
                        "logs:DescribeResourcePolicies",
                        "logs:DescribeLogGroups")
                .onAnything());
    }

    /** A distributed map starts executions of its own state machine; apart from the role, because it names the machine. */
    private static Map<String, Object> runChildren(StateMachine machine) {
        return PolicyDocument.of(Statement.allow("states:StartExecution").on(machine.ref()));
    }
}
