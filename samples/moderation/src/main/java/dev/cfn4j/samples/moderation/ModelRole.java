package dev.cfn4j.samples.moderation;

import static dev.cfn4j.dsl.Fn.sub;
import static dev.cfn4j.samples.moderation.Statement.allow;
import static dev.cfn4j.samples.moderation.Statement.policy;
import static dev.cfn4j.samples.moderation.Statement.trust;

import dev.cfn4j.dsl.Value;
import dev.cfn4j.types.iam.Role;
import java.util.Map;

/** The role that all model endpoints run under: it reads models and their image, writes their logs, and sees their alarms. */
final class ModelRole {
    private ModelRole() {}

    /** The role over a bucket of model files. */
    static Role of(Value<String> modelBucket) {
        var bucket = Map.of("Bucket", modelBucket);
        var models = sub("arn:${AWS::Partition}:s3:::${Bucket}/models/*", bucket);
        var listing = sub("arn:${AWS::Partition}:s3:::${Bucket}", bucket);
        return new Role("ModelRole")
                .assumeRolePolicyDocument(trust("sagemaker.amazonaws.com"))
                .policy(p -> p.policyName("serve-models")
                        .policyDocument(policy(
                                allow("s3:GetObject").on(models),
                                allow("s3:ListBucket").on(listing).when("StringLike", "s3:prefix", "models/*"),
                                allow("ecr:GetAuthorizationToken").on("*"),
                                allow(
                                                "ecr:BatchCheckLayerAvailability",
                                                "ecr:GetDownloadUrlForLayer",
                                                "ecr:BatchGetImage")
                                        .on(inThisRegion("ecr", "repository/${ModelRepository}")),
                                allow("logs:CreateLogStream", "logs:DescribeLogStreams", "logs:PutLogEvents")
                                        .on(inThisRegion(
                                                "logs", "log-group:/aws/sagemaker/Endpoints/mod-${Environment}-*")),
                                allow("cloudwatch:DescribeAlarms")
                                        .on(inThisRegion("cloudwatch", "alarm:mod-${Environment}-*")))));
    }

    private static Value<String> inThisRegion(String service, String resource) {
        return sub("arn:${AWS::Partition}:" + service + ":${AWS::Region}:${AWS::AccountId}:" + resource);
    }
}
