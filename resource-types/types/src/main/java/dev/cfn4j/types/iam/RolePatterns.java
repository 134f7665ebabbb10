package dev.cfn4j.types.iam;

import dev.cfn4j.dsl.Fn;
import dev.cfn4j.dsl.pattern.Grantee;
import dev.cfn4j.dsl.pattern.Grants;
import dev.cfn4j.dsl.policy.PolicyDocument;
import dev.cfn4j.dsl.policy.Principal;
import dev.cfn4j.dsl.policy.Statement;
import java.util.List;

/**
 * Trust and grants of {@code AWS::IAM::Role}: what it is granted are statements of its inline policy {@code grants}. Where a service says for which resource it acts, only resources of this account make it assume the role (the confused deputy problem).
 *
 * @see <a href="https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html">AWS documentation</a>
 */
public sealed interface RolePatterns extends Grantee permits Role {
    @Override
    default Grants grants() {
        Role self = (Role) this;
        return Grants.of(
                self,
                (name, document, condition) -> self.policies(List.of(Grants.onlyIf(
                        condition, new Role.Policy().policyName(name).policyDocument(document)))));
    }

    /** Says who may assume the role: the trust policy, by {@code sts:AssumeRole}. Without the conditions that the methods below have. */
    default Role assumedBy(Principal... principals) {
        return ((Role) this).assumeRolePolicyDocument(PolicyDocument.trust(Statement.assumeRole(principals)));
    }

    /** A role of Lambda functions. Lambda names no source when it assumes a role; IAM lets nobody pass one from another account ({@code lambda.amazonaws.com}). */
    default Role forFunction() {
        return assumedBy("lambda.amazonaws.com", "");
    }

    /** A role of ECS tasks of this account ({@code ecs-tasks.amazonaws.com}). */
    default Role forTasks() {
        return assumedBy("ecs-tasks.amazonaws.com", "arn:${AWS::Partition}:ecs:${AWS::Region}:${AWS::AccountId}:*");
    }

    /** A role of state machines of this account ({@code states.amazonaws.com}). */
    default Role forStateMachine() {
        return assumedBy(
                "states.amazonaws.com", "arn:${AWS::Partition}:states:${AWS::Region}:${AWS::AccountId}:stateMachine:*");
    }

    /** A role of flow logs of this account ({@code vpc-flow-logs.amazonaws.com}). */
    default Role forFlowLogs() {
        return assumedBy(
                "vpc-flow-logs.amazonaws.com",
                "arn:${AWS::Partition}:ec2:${AWS::Region}:${AWS::AccountId}:vpc-flow-log/*");
    }

    /** A role of EventBridge rules of this account ({@code events.amazonaws.com}). */
    default Role forRules() {
        return assumedBy(
                "events.amazonaws.com", "arn:${AWS::Partition}:events:${AWS::Region}:${AWS::AccountId}:rule/*");
    }

    /** A role of EC2 instances. EC2 names no source when it assumes a role; IAM lets nobody pass one from another account ({@code ec2.amazonaws.com}). */
    default Role forInstances() {
        return assumedBy("ec2.amazonaws.com", "");
    }

    /** A role of schedules of this account ({@code scheduler.amazonaws.com}). */
    default Role forSchedules() {
        return ((Role) this)
                .assumeRolePolicyDocument(
                        PolicyDocument.trust(Statement.assumeRole(Principal.service("scheduler.amazonaws.com"))
                                .onlyFromThisAccount()));
    }

    /** A role of SageMaker models, endpoints and notebooks of this account ({@code sagemaker.amazonaws.com}). */
    default Role forModels() {
        return ((Role) this)
                .assumeRolePolicyDocument(
                        PolicyDocument.trust(Statement.assumeRole(Principal.service("sagemaker.amazonaws.com"))
                                .onlyFromThisAccount()));
    }

    /** A role of Firehose streams of this account ({@code firehose.amazonaws.com}). */
    default Role forDeliveryStreams() {
        return ((Role) this)
                .assumeRolePolicyDocument(
                        PolicyDocument.trust(Statement.assumeRole(Principal.service("firehose.amazonaws.com"))
                                .onlyFromThisAccount()));
    }

    private Role assumedBy(String service, String source) {
        Statement trust = Statement.assumeRole(Principal.service(service));
        return ((Role) this)
                .assumeRolePolicyDocument(PolicyDocument.trust(
                        source.isEmpty() ? trust : trust.onlyFromThisAccount().onlyFromSource(Fn.sub(source))));
    }
}
