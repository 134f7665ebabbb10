package example.machines;

import static dev.cfn4j.dsl.states.IntrinsicFunctions.array;
import static dev.cfn4j.dsl.states.IntrinsicFunctions.jsonToString;
import static dev.cfn4j.dsl.states.JsonPath.path;
import static dev.cfn4j.dsl.states.Tasks.runTask;
import static dev.cfn4j.dsl.states.Tasks.submitJob;

import dev.cfn4j.dsl.Fn;
import dev.cfn4j.dsl.GenericResource;
import dev.cfn4j.dsl.states.StateMachineDefinition;
import java.util.List;
import java.util.Map;

/** A report in a container, retried with growing pauses; if it never works, a Batch job does it the slow way. */
public final class EcsJob {
    private EcsJob() {}

    public static StateMachineDefinition definition() {
        var slow = submitJob(
                        "SlowReport",
                        new GenericResource("AWS::Batch::JobQueue", "Slow"),
                        new GenericResource("AWS::Batch::JobDefinition", "Report"))
                .sync()
                .jobName("report")
                .parameters(Map.of("month", path("$.month")))
                .containerOverrides(Map.of("Command", array("report", path("$.month"))));
        return StateMachineDefinition.startingAt(runTask(
                        "Report",
                        new GenericResource("AWS::ECS::Cluster", "Cluster"),
                        new GenericResource("AWS::ECS::TaskDefinition", "ReportTask"))
                .sync()
                .fargate(List.of(Fn.ref("SubnetA"), "subnet-b"), List.of(Fn.getAtt("Group", "GroupId")))
                .overrides(Map.of(
                        "ContainerOverrides",
                        List.of(Map.of(
                                "Name",
                                "report",
                                "Environment",
                                List.of(Map.of("Name", "INPUT", "Value", jsonToString(path("$"))))))))
                .passRoles(Fn.getAtt("ReportRole", "Arn"))
                .credentials(path("$.role"))
                .timeoutSeconds(path("$.limit"))
                .heartbeatSeconds(600)
                .retry(r -> r.errors("ECS.AmazonECSException")
                        .intervalSeconds(5)
                        .maxAttempts(6)
                        .backoffRate(2.5)
                        .maxDelaySeconds(300)
                        .fullJitter()
                        .comment("capacity comes back"))
                .retry(r -> r.errors("States.Timeout").maxAttempts(0))
                .catchError("States.TaskFailed", slow, c -> c.resultPath("$.failure")));
    }
}
