package dev.cfn4j.dsl.states;

/** A task said by the ARN of what does it, or by the name of a service integration. */
public final class Task extends TaskState<Task> {
    private final boolean unknown;

    private Task(String name, Object resource, boolean unknown) {
        super(name, resource);
        this.unknown = unknown;
    }

    static Task of(String name, Object resource) {
        return new Task(name, resource, true);
    }

    /** A task for workers that ask for it, which needs no permission. */
    static Task activity(String name, Object arn) {
        return new Task(name, arn, false);
    }

    /** All arguments as one tree or expression: {@code Arguments} in JSONata, {@code Parameters} in JSONPath. */
    public Task arguments(Object tree) {
        return set(AslWriter.ARGUMENTS, checkedTree(tree));
    }

    @Override
    boolean isUnknown() {
        return unknown;
    }
}
