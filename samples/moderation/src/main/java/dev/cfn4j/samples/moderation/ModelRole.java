package dev.cfn4j.samples.moderation;

import static dev.cfn4j.dsl.Fn.sub;
import static dev.cfn4j.dsl.policy.ConditionOperator.STRING_LIKE;
import static dev.cfn4j.dsl.policy.Statement.allow;

import dev.cfn4j.dsl.Value;
import dev.cfn4j.types.iam.Role;
import java.util.Map;

/**
 * The role that all model endpoints run under: it reads models and their image, writes their logs, and sees their alarms. All of
 * that is in other stacks, so the statements are said here and not granted by the resources.
 */
final class ModelRole {
    private ModelRole() {}

    /** The role over a bucket of model files. */
    static Role of(Value<String> modelBucket, OwnImage image) {
        var bucket = Map.of("Bucket", modelBucket);
        var role = new Role("ModelRole").forModels();
        role.allow(
                allow("s3:GetObject").on(sub("arn:${AWS::Partition}:s3:::${Bucket}/models/*", bucket)),
                allow("s3:ListBucket")
                        .on(sub("arn:${AWS::Partition}:s3:::${Bucket}", bucket))
                        .when(STRING_LIKE, "s3:prefix", "models/*"),
                allow("logs:CreateLogStream", "logs:DescribeLogStreams", "logs:PutLogEvents")
                        .on(inThisRegion("logs", "log-group:/aws/sagemaker/Endpoints/mod-${Environment}-*")),
                allow("cloudwatch:DescribeAlarms").on(inThisRegion("cloudwatch", "alarm:mod-${Environment}-*")));
        image.grantPull(role);
        return role;
    }

    private static Value<String> inThisRegion(String service, String resource) {
        return sub("arn:${AWS::Partition}:" + service + ":${AWS::Region}:${AWS::AccountId}:" + resource);
    }
}
