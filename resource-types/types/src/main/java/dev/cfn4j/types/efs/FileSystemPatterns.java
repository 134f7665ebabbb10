package dev.cfn4j.types.efs;

import dev.cfn4j.dsl.TemplateException;
import dev.cfn4j.dsl.pattern.Grant;
import dev.cfn4j.dsl.pattern.Grantee;
import dev.cfn4j.dsl.pattern.Securable;
import dev.cfn4j.dsl.pattern.SecureDefault;
import dev.cfn4j.dsl.pattern.SecureDefaults;
import dev.cfn4j.dsl.policy.ConditionOperator;
import dev.cfn4j.dsl.policy.PolicyDocument;
import dev.cfn4j.dsl.policy.Principal;
import dev.cfn4j.dsl.policy.Statement;

/**
 * Secure defaults and grants of {@code AWS::EFS::FileSystem}.
 *
 * @see <a href="https://docs.aws.amazon.com/efs/latest/ug/security-considerations.html">AWS documentation</a>
 */
public sealed interface FileSystemPatterns extends Securable<FileSystem> permits FileSystem {
    /**
     * Sets the secure defaults but for those that are refused:
     *
     * <ul>
     *   <li>{@code ENCRYPTION}: the KMS key that AWS manages, unless another is set
     *   <li>{@code TLS_ONLY}: a policy that denies access without TLS, and lets those mount and write who reach a mount target
     *   <li>{@code BACKUP}: a backup every day by AWS Backup
     *   <li>{@code RETENTION}: the resource is kept when it leaves the stack or is replaced
     * </ul>
     *
     * @throws TemplateException if the type has no such default, or if the defaults were set before
     * @see <a href="https://docs.aws.amazon.com/efs/latest/ug/security-considerations.html">AWS documentation</a>
     */
    @Override
    default FileSystem secureWithout(SecureDefault... refused) {
        FileSystem self = (FileSystem) this;
        return SecureDefaults.of(self, FileSystem::new)
                .set(SecureDefault.ENCRYPTION, f -> f.encrypted(true))
                .set(
                        SecureDefault.TLS_ONLY,
                        f -> f.fileSystemPolicy(PolicyDocument.impliedResource(
                                Statement.denyWithoutTls("elasticfilesystem:*"),
                                Statement.allow("elasticfilesystem:ClientMount", "elasticfilesystem:ClientWrite")
                                        .to(Principal.anyAccount())
                                        .when(
                                                ConditionOperator.BOOL,
                                                "elasticfilesystem:AccessedViaMountTarget",
                                                true))))
                .set(SecureDefault.BACKUP, f -> f.backupPolicy(b -> b.status("ENABLED")))
                .set(SecureDefault.RETENTION, r -> r.retain())
                .without(refused);
    }

    /** Allows to mount and read: {@code elasticfilesystem:ClientMount}. */
    default FileSystem grantRead(Grantee... grantees) {
        FileSystem self = (FileSystem) this;
        return Grant.of(self, Statement.allow("elasticfilesystem:ClientMount").on(self.arn()))
                .to(grantees);
    }

    /** Allows to mount, read and write: {@code elasticfilesystem:ClientMount}, {@code elasticfilesystem:ClientWrite}. */
    default FileSystem grantReadWrite(Grantee... grantees) {
        FileSystem self = (FileSystem) this;
        return Grant.of(
                        self,
                        Statement.allow("elasticfilesystem:ClientMount", "elasticfilesystem:ClientWrite")
                                .on(self.arn()))
                .to(grantees);
    }
}
