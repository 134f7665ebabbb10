package dev.cfn4j.dsl.states;

import dev.cfn4j.dsl.Value;
import dev.cfn4j.dsl.text.MixedText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Runs a task on an ECS cluster. */
public final class RunTask extends IntegrationTask<RunTask> {
    private final Value<String> cluster;
    private final Value<String> taskDefinition;
    private final List<Object> passedRoles = new ArrayList<>();

    RunTask(String name, Value<String> cluster, Value<String> taskDefinition) {
        super(name, "ecs:runTask");
        this.cluster = cluster;
        this.taskDefinition = taskDefinition;
        put("Cluster", cluster);
        put("TaskDefinition", taskDefinition);
    }

    /** Runs on Fargate in these subnets with these security groups, without a public address; IDs are strings or values. */
    public RunTask fargate(List<?> subnets, List<?> securityGroups) {
        Map<String, Object> network = new LinkedHashMap<>();
        network.put("Subnets", subnets);
        network.put("SecurityGroups", securityGroups);
        network.put("AssignPublicIp", "DISABLED");
        put("LaunchType", "FARGATE");
        return put("NetworkConfiguration", Map.of("AwsvpcConfiguration", network));
    }

    /** What differs from the task definition for this run. */
    public RunTask overrides(Object tree) {
        return put("Overrides", tree);
    }

    /** The task's role and execution role, ARNs as values, which the machine must be allowed to pass on. */
    public RunTask passRoles(Object... roleArns) {
        checkedItems(String.class, Arrays.asList(roleArns));
        passedRoles.addAll(Arrays.asList(roleArns));
        return this;
    }

    /** Waits for the task ({@code .sync}). */
    public RunTask sync() {
        return untilDone(".sync");
    }

    /** Waits until somebody hands the task's token back, which the overrides carry. */
    public RunTask waitForTaskToken() {
        return untilCalledBack();
    }

    @Override
    List<Permission> own() {
        List<Permission> needed = new ArrayList<>();
        needed.add(Permission.on(taskDefinition, "ecs:RunTask"));
        if (!passedRoles.isEmpty()) {
            needed.add(new Permission(List.of("iam:PassRole"), passedRoles));
        }
        if (isWaiting()) {
            needed.add(Permission.on(tasks(), "ecs:StopTask", "ecs:DescribeTasks"));
            needed.add(ServiceArn.jobEvents("StepFunctionsGetEventsForECSTaskRule"));
        }
        return needed;
    }

    private Value<String> tasks() {
        return new MixedText()
                .value(ServiceArn.local("ecs", "task/"))
                .value(cluster)
                .text("/*")
                .toValue();
    }
}
