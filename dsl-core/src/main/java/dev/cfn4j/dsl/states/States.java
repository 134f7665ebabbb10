package dev.cfn4j.dsl.states;

import dev.cfn4j.dsl.Resource;
import dev.cfn4j.dsl.Value;

/** Makes states, to be put together by {@code then(…)}; meant for static import. {@link Tasks} makes those that call services. */
public final class States {
    private States() {}

    /** Hands its input on, changed as said. */
    public static Pass pass(String name) {
        return new Pass(name);
    }

    /** A task done by whatever has this ARN: a Lambda function, an activity, or a service integration. */
    public static Task task(String name, String resourceArn) {
        return Task.of(name, resourceArn);
    }

    /** A task done by whatever has this ARN. */
    public static Task task(String name, Value<String> resourceArn) {
        return Task.of(name, resourceArn);
    }

    /** A task for workers that ask the activity for it. */
    public static Task activity(String name, Resource<?> activity) {
        return Task.activity(
                name,
                TargetResource.checked(activity, "AWS::StepFunctions::Activity").ref());
    }

    /** Goes on as conditions say. */
    public static Choice choice(String name) {
        return new Choice(name);
    }

    /** Waits. */
    public static Wait waitState(String name) {
        return new Wait(name);
    }

    /** Ends well. */
    public static Succeed succeed(String name) {
        return new Succeed(name);
    }

    /** Ends with an error. */
    public static Fail fail(String name) {
        return new Fail(name);
    }

    /** Runs branches at the same time. */
    public static Parallel parallel(String name) {
        return new Parallel(name);
    }

    /** Runs these steps for every item, inside the same execution; further ones are those that are reached by name only. */
    public static InlineMap map(String name, Steps first, Steps... further) {
        return new InlineMap(name, new StateGraph(first, further));
    }

    /** Runs these steps for every item, in executions of their own; further ones are those that are reached by name only. */
    public static DistributedMap distributedMap(String name, Steps first, Steps... further) {
        return new DistributedMap(name, new StateGraph(first, further));
    }

    /** Goes on to the state of that name, which stands beside the one that goes on; for loops that a variable cannot say. */
    public static Steps goTo(String name) {
        return new Jump(name);
    }

    /** JSONPath: what a choice looks at, for example {@code variable("$.status").stringEquals("DONE")}. */
    public static Variable variable(String path) {
        return new Variable(path);
    }
}
