package dev.cfn4j.localcloud.action;

import dev.cfn4j.localcloud.lifecycle.Account;
import dev.cfn4j.localcloud.lifecycle.Runs;
import dev.cfn4j.localcloud.state.RegionState;
import dev.cfn4j.localcloud.state.StackRecord;
import dev.cfn4j.localcloud.wire.AwsFault;
import org.jspecify.annotations.Nullable;

/**
 * What a handler works with.
 *
 * @param account the account
 * @param region the region that the request was signed for
 * @param runs what carries on with operations
 */
public record Call(Account account, RegionState region, Runs runs) {
    /** The stack of that name or ID. */
    StackRecord expectStack(@Nullable String nameOrId) {
        String wanted = expect("stackName", nameOrId);
        return region.find(wanted)
                .orElseThrow(() -> AwsFault.validation("Stack with id " + wanted + " does not exist"));
    }

    /** The stack of that name or ID, which must not be deleted; said as calls that change stacks say it. */
    StackRecord expectLiving(@Nullable String nameOrId) {
        String wanted = expect("stackName", nameOrId);
        return region.find(wanted)
                .filter(stack -> !stack.isDeleted())
                .orElseThrow(() -> AwsFault.validation("Stack [" + wanted + "] does not exist"));
    }

    /** A request's field that must be given. */
    static String expect(String field, @Nullable String value) {
        if (value == null || value.isEmpty()) {
            throw AwsFault.validation("1 validation error detected: Value " + (value == null ? "null" : "''") + " at '"
                    + field + "' failed to satisfy constraint: Member must not be null");
        }
        return value;
    }

    /** Refuses a value that is none of those. */
    static void expectOneOf(String field, @Nullable String value, java.util.List<String> allowed) {
        if (value != null && !allowed.contains(value)) {
            throw AwsFault.validation("1 validation error detected: Value '" + value + "' at '" + field
                    + "' failed to satisfy constraint: Member must satisfy enum value set: " + allowed);
        }
    }
}
