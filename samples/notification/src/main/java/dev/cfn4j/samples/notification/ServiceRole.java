package dev.cfn4j.samples.notification;

import static dev.cfn4j.dsl.Fn.sub;

import dev.cfn4j.types.iam.Role;

/**
 * Roles that AWS services assume. Where a service says for which resource it acts, only resources of this account make it do
 * so (the confused deputy problem).
 */
final class ServiceRole {
    private ServiceRole() {}

    /** A role of Fargate tasks, or of Fargate itself when it starts them. */
    static Role ofTasks(String logicalId) {
        return of(
                logicalId,
                assumedBy("ecs-tasks.amazonaws.com")
                        .onlyFor(sub("arn:${AWS::Partition}:ecs:${AWS::Region}:${AWS::AccountId}:*")));
    }

    /** A role of state machines. */
    static Role ofStateMachine(String logicalId) {
        return of(
                logicalId,
                assumedBy("states.amazonaws.com")
                        .onlyFor(sub("arn:${AWS::Partition}:states:${AWS::Region}:${AWS::AccountId}:stateMachine:*")));
    }

    /** A role of flow logs. */
    static Role ofFlowLogs(String logicalId) {
        return of(
                logicalId,
                assumedBy("vpc-flow-logs.amazonaws.com")
                        .onlyFor(sub("arn:${AWS::Partition}:ec2:${AWS::Region}:${AWS::AccountId}:vpc-flow-log/*")));
    }

    /** A role of a function. Lambda names no source when it assumes one; IAM lets nobody pass it from another account. */
    static Role ofFunction(String logicalId) {
        return of(logicalId, assumedBy("lambda.amazonaws.com"));
    }

    private static Statement assumedBy(String service) {
        return Statement.allow("sts:AssumeRole").toService(service);
    }

    private static Role of(String logicalId, Statement trust) {
        return new Role(logicalId).assumeRolePolicyDocument(PolicyDocument.of(trust));
    }
}
