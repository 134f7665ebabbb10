package dev.cfn4j.localcloud.action;

import dev.cfn4j.localcloud.state.StackSetRecord;
import dev.cfn4j.localcloud.wire.AwsFault;
import org.jspecify.annotations.Nullable;

/** Finds stack sets. */
final class StackSets {
    private StackSets() {}

    /** The stack set of that name or identifier that is not deleted. */
    static StackSetRecord expect(Call call, @Nullable String nameOrId) {
        String wanted = Call.expect("stackSetName", nameOrId);
        return call.region().stackSets().list().stream()
                .filter(set -> !set.isDeleted())
                .filter(set -> set.name().equals(wanted) || set.id().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new AwsFault("StackSetNotFoundException", "StackSet " + wanted + " not found", 404));
    }
}
