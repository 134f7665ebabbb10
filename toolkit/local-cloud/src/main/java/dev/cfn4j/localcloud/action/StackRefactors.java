package dev.cfn4j.localcloud.action;

import dev.cfn4j.localcloud.state.RefactorRecord;
import dev.cfn4j.localcloud.wire.AwsFault;
import org.jspecify.annotations.Nullable;

/** Finds plans to move resources. */
final class StackRefactors {
    private StackRefactors() {}

    /** The plan of that identifier. */
    static RefactorRecord expect(Call call, @Nullable String id) {
        String wanted = Call.expect("stackRefactorId", id);
        return call.region()
                .refactors()
                .find(wanted)
                .orElseThrow(() -> new AwsFault(
                        "StackRefactorNotFoundException", "Stack refactor " + wanted + " does not exist", 404));
    }
}
