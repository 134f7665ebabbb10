package dev.cfn4j.dsl.states;

/** A call of any service, by the name of its integration. */
public final class ServiceTask extends IntegrationTask<ServiceTask> {
    ServiceTask(String name, String call) {
        super(name, call);
    }

    /** All arguments as one tree or expression: {@code Arguments} in JSONata, {@code Parameters} in JSONPath. */
    public ServiceTask arguments(Object tree) {
        return set(AslWriter.ARGUMENTS, checkedTree(tree));
    }

    /** Waits for the job that the call starts ({@code .sync}), where the integration can. */
    public ServiceTask sync() {
        return untilDone(".sync");
    }

    /** Waits until somebody hands the task's token back ({@code .waitForTaskToken}), where the integration can. */
    public ServiceTask waitForTaskToken() {
        return untilCalledBack();
    }
}
