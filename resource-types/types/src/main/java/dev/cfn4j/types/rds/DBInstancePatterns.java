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
 * Secure defaults, grants and metrics of {@code AWS::RDS::DBInstance}. What the cluster decides of a member is left to the cluster. That clients must use TLS is said in a parameter group.
 *
 * @see <a href="https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.html">AWS documentation</a>
 */
public sealed interface DBInstancePatterns extends Securable<DBInstance> permits DBInstance {
    /**
     * Sets the secure defaults but for those that are refused:
     *
     * <ul>
     *   <li>{@code ENCRYPTION}: storage, by the KMS key that AWS manages, unless another is set
     *   <li>{@code NO_PUBLIC_ACCESS}: no public address
     *   <li>{@code BACKUP}: backups of the last seven days, and snapshots that keep the tags
     *   <li>{@code DELETION_PROTECTION}: the database cannot be deleted until that is switched off
     *   <li>{@code AUTHENTICATION}: a master password that Secrets Manager makes and rotates, and, for MySQL, MariaDB and PostgreSQL, tokens of IAM
     *   <li>{@code UPDATES}: minor versions are installed
     *   <li>{@code RETENTION}: a last snapshot is taken when it leaves the stack or is replaced
     * </ul>
     *
     * @throws TemplateException if the type has no such default, or if the defaults were set before
     * @see <a href="https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.html">AWS documentation</a>
     */
    @Override
    default DBInstance secureWithout(SecureDefault... refused) {
        DBInstance self = (DBInstance) this;
        return SecureDefaults.of(self, DBInstance::new)
                .set(
                        SecureDefault.ENCRYPTION,
                        i -> i.storageEncrypted(true),
                        "DBClusterIdentifier",
                        "SourceDBInstanceIdentifier",
                        "DBSnapshotIdentifier")
                .set(SecureDefault.NO_PUBLIC_ACCESS, i -> i.publiclyAccessible(false))
                .set(
                        SecureDefault.BACKUP,
                        i -> i.backupRetentionPeriod(7).copyTagsToSnapshot(true),
                        "DBClusterIdentifier",
                        "SourceDBInstanceIdentifier")
                .set(SecureDefault.DELETION_PROTECTION, i -> i.deletionProtection(true), "DBClusterIdentifier")
                .bring(SecureDefault.AUTHENTICATION, () -> authenticate())
                .set(SecureDefault.UPDATES, i -> i.autoMinorVersionUpgrade(true))
                .set(
                        SecureDefault.RETENTION,
                        i -> i.deletionPolicy(DeletionPolicy.SNAPSHOT).updateReplacePolicy(DeletionPolicy.SNAPSHOT),
                        "DBClusterIdentifier",
                        "SourceDBInstanceIdentifier")
                .without(refused);
    }

    /** Processor use in percent: the metric {@code CPUUtilization}. */
    default Metric metricCpu() {
        return metric("CPUUtilization").average();
    }

    /** Free storage in bytes: the metric {@code FreeStorageSpace}. */
    default Metric metricFreeStorage() {
        return metric("FreeStorageSpace").minimum();
    }

    /** Open connections: the metric {@code DatabaseConnections}. */
    default Metric metricConnections() {
        return metric("DatabaseConnections").maximum();
    }

    /** Allows to connect as a database user by a token of IAM: {@code rds-db:connect} on that user. */
    default DBInstance grantConnect(String user, Grantee... grantees) {
        DBInstance self = (DBInstance) this;
        Value<String> arn = Fn.sub("arn:${AWS::Partition}:rds-db:${AWS::Region}:${AWS::AccountId}:dbuser:${"
                + self.logicalId() + ".DbiResourceId}/" + user);
        return Grant.of(self, Statement.allow("rds-db:connect").on(arn)).to(grantees);
    }

    private void authenticate() {
        DBInstance self = (DBInstance) this;
        if (self.extras().isSet("DBClusterIdentifier") || self.extras().isSet("SourceDBInstanceIdentifier")) {
            return;
        }
        self.extras()
                .defaults(
                        new DBInstance(self.logicalId()).manageMasterUserPassword(true),
                        "MasterUserPassword",
                        "DBSnapshotIdentifier");
        if (String.valueOf(self.extras().valueOf("Engine")).matches("mysql|mariadb|postgres")) {
            self.extras().defaults(new DBInstance(self.logicalId()).enableIAMDatabaseAuthentication(true));
        }
    }

    /** Any metric of the resource by its name, without a statistic. */
    default Metric metric(String name) {
        DBInstance self = (DBInstance) this;
        return new Metric("AWS/RDS", name).dimension("DBInstanceIdentifier", self.ref());
    }
}
