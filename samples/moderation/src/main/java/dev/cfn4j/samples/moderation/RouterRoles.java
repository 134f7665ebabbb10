package dev.cfn4j.samples.moderation;

import static dev.cfn4j.dsl.Fn.sub;
import static dev.cfn4j.samples.moderation.Statement.allow;
import static dev.cfn4j.samples.moderation.Statement.policy;
import static dev.cfn4j.samples.moderation.Statement.trust;

import dev.cfn4j.dsl.Template;
import dev.cfn4j.dsl.Value;
import dev.cfn4j.types.iam.Role;
import dev.cfn4j.types.logs.LogGroup;
import java.util.Map;

/**
 * What the router may do: as a task, call models and pass content on; and to be started, fetch its image and write its log.
 *
 * @param task the role of the code
 * @param execution the role of the service that starts it
 */
record RouterRoles(Role task, Role execution) {

    /** Adds the roles to a template. */
    static RouterRoles of(
            Template template, Value<String> endpointPrefix, ClientOptions options, HumanReview review, LogGroup log) {
        return new RouterRoles(template.add(forTask(endpointPrefix, options, review)), template.add(forExecution(log)));
    }

    private static Role forTask(Value<String> endpointPrefix, ClientOptions options, HumanReview review) {
        return new Role("RouterRole")
                .assumeRolePolicyDocument(trust("ecs-tasks.amazonaws.com"))
                .policy(p -> p.policyName("route-content")
                        .policyDocument(policy(
                                allow("sagemaker:InvokeEndpoint").on(endpoints(endpointPrefix)),
                                allow("s3:GetObject").on(sub("${SnapshotBucket.Arn}/" + ClientOptions.KEY)),
                                allow("dynamodb:GetItem").on(options.table().arn()),
                                allow("sqs:SendMessage").on(review.queue().arn()))));
    }

    /** The endpoints of this system and no others: the names begin with a prefix that the models' stack exports. */
    private static Value<String> endpoints(Value<String> prefix) {
        return sub(
                "arn:${AWS::Partition}:sagemaker:${AWS::Region}:${AWS::AccountId}:endpoint/${Prefix}*",
                Map.of("Prefix", prefix));
    }

    private static Role forExecution(LogGroup log) {
        return new Role("RouterExecutionRole")
                .assumeRolePolicyDocument(trust("ecs-tasks.amazonaws.com"))
                .policy(p -> p.policyName("start-router")
                        .policyDocument(policy(
                                allow("ecr:GetAuthorizationToken").on("*"),
                                allow(
                                                "ecr:BatchCheckLayerAvailability",
                                                "ecr:GetDownloadUrlForLayer",
                                                "ecr:BatchGetImage")
                                        .on(sub("arn:${AWS::Partition}:ecr:${AWS::Region}:${AWS::AccountId}"
                                                + ":repository/${RouterRepository}")),
                                allow("logs:CreateLogStream", "logs:PutLogEvents")
                                        .on(log.arn()))));
    }
}
