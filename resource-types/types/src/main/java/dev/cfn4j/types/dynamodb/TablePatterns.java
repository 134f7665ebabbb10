package dev.cfn4j.types.dynamodb;

import dev.cfn4j.dsl.TemplateException;
import dev.cfn4j.dsl.pattern.Securable;
import dev.cfn4j.dsl.pattern.SecureDefault;
import dev.cfn4j.dsl.pattern.SecureDefaults;

/**
 * Secure defaults, grants and metrics of {@code AWS::DynamoDB::Table}.
 *
 * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/best-practices-security-preventative.html">AWS documentation</a>
 */
public sealed interface TablePatterns extends Securable<Table>, TableGrants<Table> permits Table {
    /**
     * Sets the secure defaults but for those that are refused:
     *
     * <ul>
     *   <li>{@code ENCRYPTION}: a KMS key, which leaves a trail of its use: the one that AWS manages, unless another is set
     *   <li>{@code BACKUP}: point-in-time recovery: any second of the last 35 days
     *   <li>{@code DELETION_PROTECTION}: the table cannot be deleted until that is switched off
     *   <li>{@code RETENTION}: the resource is kept when it leaves the stack or is replaced
     * </ul>
     *
     * @throws TemplateException if the type has no such default, or if the defaults were set before
     * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/best-practices-security-preventative.html">AWS documentation</a>
     */
    @Override
    default Table secureWithout(SecureDefault... refused) {
        Table self = (Table) this;
        return SecureDefaults.of(self, Table::new)
                .set(
                        SecureDefault.ENCRYPTION,
                        t -> t.sseSpecification(s -> s.sseEnabled(true).sseType("KMS")))
                .set(
                        SecureDefault.BACKUP,
                        t -> t.pointInTimeRecoverySpecification(p -> p.pointInTimeRecoveryEnabled(true)))
                .set(SecureDefault.DELETION_PROTECTION, t -> t.deletionProtectionEnabled(true))
                .set(SecureDefault.RETENTION, r -> r.retain())
                .without(refused);
    }

    /** Names the partition key, a string. */
    default Table partitionKey(String attribute) {
        return partitionKey(attribute, "S");
    }

    /**
     * Names the partition key.
     *
     * @param type {@code S} for a string, {@code N} for a number, {@code B} for bytes
     */
    default Table partitionKey(String attribute, String type) {
        return key(attribute, type, "HASH");
    }

    /** Names the sort key, a string. */
    default Table sortKey(String attribute) {
        return sortKey(attribute, "S");
    }

    /**
     * Names the sort key.
     *
     * @param type {@code S} for a string, {@code N} for a number, {@code B} for bytes
     */
    default Table sortKey(String attribute, String type) {
        return key(attribute, type, "RANGE");
    }

    private Table key(String attribute, String type, String role) {
        return ((Table) this)
                .attributeDefinition(a -> a.attributeName(attribute).attributeType(type))
                .keySchema(k -> k.attributeName(attribute).keyType(role));
    }
}
