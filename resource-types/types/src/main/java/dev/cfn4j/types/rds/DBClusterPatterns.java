package dev.cfn4j.types.rds;

import dev.cfn4j.dsl.DeletionPolicy;
import dev.cfn4j.dsl.Fn;
import dev.cfn4j.dsl.TemplateException;
import dev.cfn4j.dsl.Value;
import dev.cfn4j.dsl.metric.Metric;
import dev.cfn4j.dsl.pattern.Grant;
import dev.cfn4j.dsl.pattern.Grantee;
import dev.cfn4j.dsl.pattern.Securable;
import dev.cfn4j.dsl.pattern.SecureDefault;
import dev.cfn4j.dsl.pattern.SecureDefaults;
import dev.cfn4j.dsl.policy.Statement;

/**
 * Secure defaults, grants and metrics of {@code AWS::RDS::DBCluster}. That clients must use TLS is said in a parameter group.
 *
 * @see <a href="https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/UsingWithRDS.html">AWS documentation</a>
 */
public sealed interface DBClusterPatterns extends Securable<DBCluster> permits DBCluster {
    /**
     * Sets the secure defaults but for those that are refused:
     *
     * <ul>
     *   <li>{@code ENCRYPTION}: storage, by the KMS key that AWS manages, unless another is set
     *   <li>{@code BACKUP}: backups of the last seven days, and snapshots that keep the tags
     *   <li>{@code DELETION_PROTECTION}: the database cannot be deleted until that is switched off
     *   <li>{@code AUTHENTICATION}: a master password that Secrets Manager makes and rotates, and tokens of IAM for Aurora
     *   <li>{@code RETENTION}: a last snapshot is taken when it leaves the stack or is replaced
     * </ul>
     *
     * @throws TemplateException if the type has no such default, or if the defaults were set before
     * @see <a href="https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/UsingWithRDS.html">AWS documentation</a>
     */
    @Override
    default DBCluster secureWithout(SecureDefault... refused) {
        DBCluster self = (DBCluster) this;
        return SecureDefaults.of(self, DBCluster::new)
                .set(
                        SecureDefault.ENCRYPTION,
                        c -> c.storageEncrypted(true),
                        "SnapshotIdentifier",
                        "SourceDBClusterIdentifier")
                .set(SecureDefault.BACKUP, c -> c.backupRetentionPeriod(7).copyTagsToSnapshot(true))
                .set(SecureDefault.DELETION_PROTECTION, c -> c.deletionProtection(true))
                .bring(SecureDefault.AUTHENTICATION, () -> authenticate())
                .set(
                        SecureDefault.RETENTION,
                        c -> c.deletionPolicy(DeletionPolicy.SNAPSHOT).updateReplacePolicy(DeletionPolicy.SNAPSHOT))
                .without(refused);
    }

    /** Processor use in percent: the metric {@code CPUUtilization}. */
    default Metric metricCpu() {
        return metric("CPUUtilization").average();
    }

    /** Open connections: the metric {@code DatabaseConnections}. */
    default Metric metricConnections() {
        return metric("DatabaseConnections").maximum();
    }

    /** Allows to connect as a database user by a token of IAM: {@code rds-db:connect} on that user. */
    default DBCluster grantConnect(String user, Grantee... grantees) {
        DBCluster self = (DBCluster) this;
        Value<String> arn = Fn.sub("arn:${AWS::Partition}:rds-db:${AWS::Region}:${AWS::AccountId}:dbuser:${"
                + self.logicalId() + ".DBClusterResourceId}/" + user);
        return Grant.of(self, Statement.allow("rds-db:connect").on(arn)).to(grantees);
    }

    private void authenticate() {
        DBCluster self = (DBCluster) this;
        self.extras()
                .defaults(
                        new DBCluster(self.logicalId()).manageMasterUserPassword(true),
                        "MasterUserPassword",
                        "SnapshotIdentifier",
                        "SourceDBClusterIdentifier",
                        "ReplicationSourceIdentifier");
        if (String.valueOf(self.extras().valueOf("Engine")).startsWith("aurora")) {
            self.extras().defaults(new DBCluster(self.logicalId()).enableIAMDatabaseAuthentication(true));
        }
    }

    /** Any metric of the resource by its name, without a statistic. */
    default Metric metric(String name) {
        DBCluster self = (DBCluster) this;
        return new Metric("AWS/RDS", name).dimension("DBClusterIdentifier", self.ref());
    }
}
