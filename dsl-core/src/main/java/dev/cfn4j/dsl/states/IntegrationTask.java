package dev.cfn4j.dsl.states;

/**
 * A task that calls a service. Source: <a
 * href="https://docs.aws.amazon.com/step-functions/latest/dg/connect-to-resource.html">integration patterns</a>.
 *
 * @param <S> the subclass, which setters return
 */
abstract class IntegrationTask<S extends IntegrationTask<S>> extends TaskState<S> {
    private final String call;
    private boolean waiting;

    /** A call by its name, for example {@code sqs:sendMessage}. */
    IntegrationTask(String name, String call) {
        super(name, ServiceArn.integration(call));
        this.call = call;
    }

    /** Waits for the job that the call starts; the suffix is {@code .sync} or {@code .sync:2}. */
    final S untilDone(String suffix) {
        waiting = true;
        return pattern(suffix);
    }

    /** Waits until somebody hands the task's token back. */
    final S untilCalledBack() {
        return pattern(".waitForTaskToken");
    }

    private S pattern(String suffix) {
        return set("Resource", ServiceArn.integration(call + suffix));
    }

    /** Whether the task waits for the job that it starts. */
    final boolean isWaiting() {
        return waiting;
    }
}
