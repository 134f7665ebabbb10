package dev.cfn4j.types.dynamodb;

import dev.cfn4j.dsl.TemplateException;
import dev.cfn4j.dsl.pattern.Securable;
import dev.cfn4j.dsl.pattern.SecureDefault;
import dev.cfn4j.dsl.pattern.SecureDefaults;

/**
 * Secure defaults, grants and metrics of {@code AWS::DynamoDB::GlobalTable}. Backup and deletion protection are set for each replica, so they are none of the defaults. Grants are about the replica in the region of the stack.
 *
 * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/GlobalTables.html">AWS documentation</a>
 */
public sealed interface GlobalTablePatterns extends Securable<GlobalTable>, TableGrants<GlobalTable>
        permits GlobalTable {
    /**
     * Sets the secure defaults but for those that are refused:
     *
     * <ul>
     *   <li>{@code ENCRYPTION}: a KMS key, which leaves a trail of its use: in each region the one that AWS manages
     *   <li>{@code RETENTION}: the resource is kept when it leaves the stack or is replaced
     * </ul>
     *
     * @throws TemplateException if the type has no such default, or if the defaults were set before
     * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/GlobalTables.html">AWS documentation</a>
     */
    @Override
    default GlobalTable secureWithout(SecureDefault... refused) {
        GlobalTable self = (GlobalTable) this;
        return SecureDefaults.of(self, GlobalTable::new)
                .set(
                        SecureDefault.ENCRYPTION,
                        t -> t.sseSpecification(s -> s.sseEnabled(true).sseType("KMS")))
                .set(SecureDefault.RETENTION, r -> r.retain())
                .without(refused);
    }
}
