package dev.cfn4j.localcloud.lifecycle;

import dev.cfn4j.localcloud.state.Operation;

/** Takes over, during a creation or update, resources that the change set found to exist already. */
final class ExistingResources {
    private final Account account;
    private final Steps steps;

    ExistingResources(Account account, Steps steps) {
        this.account = account;
        this.steps = steps;
    }

    void takeOver() {
        Operation operation = steps.stack().operation().orElseThrow();
        if (operation.imports().isEmpty()) {
            return;
        }
        LiveValues values = new LiveValues(() -> steps.stack().resources(), account, steps.region());
        Evaluation evaluation = new Evaluation(steps.stack(), operation.target().orElseThrow(), values);
        new Takeover(account, steps, evaluation, new Works(account, steps, operation.target()))
                .run(operation.imports());
    }
}
