package dev.cfn4j.types.elasticache;

import dev.cfn4j.dsl.DeletionPolicy;
import dev.cfn4j.dsl.TemplateException;
import dev.cfn4j.dsl.pattern.Securable;
import dev.cfn4j.dsl.pattern.SecureDefault;
import dev.cfn4j.dsl.pattern.SecureDefaults;

/**
 * Secure defaults and metrics of {@code AWS::ElastiCache::ReplicationGroup}.
 *
 * @see <a href="https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/in-transit-encryption.html">AWS documentation</a>
 */
public sealed interface ReplicationGroupPatterns extends Securable<ReplicationGroup> permits ReplicationGroup {
    /**
     * Sets the secure defaults but for those that are refused:
     *
     * <ul>
     *   <li>{@code ENCRYPTION}: at rest
     *   <li>{@code TLS_ONLY}: connections are encrypted
     *   <li>{@code BACKUP}: a snapshot every day, kept for seven
     *   <li>{@code UPDATES}: minor versions are installed
     *   <li>{@code RETENTION}: a last snapshot is taken when it leaves the stack or is replaced
     * </ul>
     *
     * @throws TemplateException if the type has no such default, or if the defaults were set before
     * @see <a href="https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/in-transit-encryption.html">AWS documentation</a>
     */
    @Override
    default ReplicationGroup secureWithout(SecureDefault... refused) {
        ReplicationGroup self = (ReplicationGroup) this;
        return SecureDefaults.of(self, ReplicationGroup::new)
                .set(SecureDefault.ENCRYPTION, g -> g.atRestEncryptionEnabled(true))
                .set(SecureDefault.TLS_ONLY, g -> g.transitEncryptionEnabled(true))
                .set(SecureDefault.BACKUP, g -> g.snapshotRetentionLimit(7))
                .set(SecureDefault.UPDATES, g -> g.autoMinorVersionUpgrade(true))
                .set(
                        SecureDefault.RETENTION,
                        g -> g.deletionPolicy(DeletionPolicy.SNAPSHOT).updateReplacePolicy(DeletionPolicy.SNAPSHOT))
                .without(refused);
    }
}
