package dev.cfn4j.localcloud.lifecycle;

import dev.cfn4j.localcloud.state.RegionState;
import dev.cfn4j.localcloud.state.StackRecord;
import java.util.function.Consumer;

/** The steps of one operation and the stack as the last step left it. */
final class Steps {
    private final Account account;
    private final RegionState region;
    private StackRecord stack;

    Steps(Account account, RegionState region, StackRecord stack) {
        this.account = account;
        this.region = region;
        this.stack = stack;
    }

    StackRecord stack() {
        return stack;
    }

    RegionState region() {
        return region;
    }

    /** The stack as it is now, whoever changed it. */
    StackRecord reload() {
        stack = account.state().locked(() -> region.find(stack.id()).orElse(stack));
        return stack;
    }

    void take(Consumer<Change> step) {
        stack = Change.apply(account, region, stack, step);
    }
}
