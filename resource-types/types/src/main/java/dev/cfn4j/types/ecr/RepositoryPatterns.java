package dev.cfn4j.types.ecr;

import dev.cfn4j.dsl.TemplateException;
import dev.cfn4j.dsl.Value;
import dev.cfn4j.dsl.pattern.Grant;
import dev.cfn4j.dsl.pattern.Grantee;
import dev.cfn4j.dsl.pattern.Securable;
import dev.cfn4j.dsl.pattern.SecureDefault;
import dev.cfn4j.dsl.pattern.SecureDefaults;
import dev.cfn4j.dsl.policy.Statement;

/**
 * Secure defaults and grants of {@code AWS::ECR::Repository}. Images are always encrypted by the service.
 *
 * @see <a href="https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-scanning.html">AWS documentation</a>
 */
public sealed interface RepositoryPatterns extends Securable<Repository> permits Repository {
    /**
     * Sets the secure defaults but for those that are refused:
     *
     * <ul>
     *   <li>{@code SCANNING}: images are searched for known vulnerabilities when they are pushed
     *   <li>{@code IMMUTABILITY}: a tag always names the same image
     *   <li>{@code RETENTION}: the resource is kept when it leaves the stack or is replaced
     * </ul>
     *
     * @throws TemplateException if the type has no such default, or if the defaults were set before
     * @see <a href="https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-scanning.html">AWS documentation</a>
     */
    @Override
    default Repository secureWithout(SecureDefault... refused) {
        Repository self = (Repository) this;
        return SecureDefaults.of(self, Repository::new)
                .set(SecureDefault.SCANNING, r -> r.imageScanningConfiguration(s -> s.scanOnPush(true)))
                .set(SecureDefault.IMMUTABILITY, r -> r.imageTagMutability("IMMUTABLE"))
                .set(SecureDefault.RETENTION, r -> r.retain())
                .without(refused);
    }

    /** Allows to pull images: {@code ecr:GetAuthorizationToken}; {@code ecr:BatchCheckLayerAvailability}, {@code ecr:BatchGetImage}, {@code ecr:GetDownloadUrlForLayer}. */
    default Repository grantPull(Grantee... grantees) {
        Repository self = (Repository) this;
        return Grant.of(self, pull(self.arn())).to(grantees);
    }

    /**
     * Allows to pull images of a repository that is not in this template: the same as {@link #grantPull(Grantee...)}.
     *
     * @param repositoryArn the ARN of the repository, for example by {@code sub("arn:${AWS::Partition}:ecr:…")} with a parameter for its name
     */
    static void grantPullFrom(Value<String> repositoryArn, Grantee... grantees) {
        for (Grantee grantee : grantees) {
            grantee.allow(pull(repositoryArn));
        }
    }

    private static Statement[] pull(Value<String> repositoryArn) {
        return new Statement[] {
            Statement.allow("ecr:GetAuthorizationToken").onAnything(),
            Statement.allow("ecr:BatchCheckLayerAvailability", "ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer")
                    .on(repositoryArn)
        };
    }

    /** Allows to push and pull images: {@code ecr:GetAuthorizationToken}; {@code ecr:BatchCheckLayerAvailability}, {@code ecr:BatchGetImage}, {@code ecr:CompleteLayerUpload}, {@code ecr:GetDownloadUrlForLayer}, {@code ecr:InitiateLayerUpload}, {@code ecr:PutImage}, {@code ecr:UploadLayerPart}. */
    default Repository grantPush(Grantee... grantees) {
        Repository self = (Repository) this;
        return Grant.of(
                        self,
                        Statement.allow("ecr:GetAuthorizationToken").on("*"),
                        Statement.allow(
                                        "ecr:BatchCheckLayerAvailability",
                                        "ecr:BatchGetImage",
                                        "ecr:CompleteLayerUpload",
                                        "ecr:GetDownloadUrlForLayer",
                                        "ecr:InitiateLayerUpload",
                                        "ecr:PutImage",
                                        "ecr:UploadLayerPart")
                                .on(self.arn()))
                .to(grantees);
    }
}
