package dev.cfn4j.samples.notification;

import dev.cfn4j.dsl.Resource;
import dev.cfn4j.dsl.Value;
import dev.cfn4j.types.stepfunctions.StateMachine;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What somebody on call wants to see first: what waits, what is being done, what failed. */
final class OperationsDashboard {
    private OperationsDashboard() {}

    /** The dashboard's body. */
    static Value<String> of(
            WorkQueue arrivals, Map<Channel, WorkQueue> channels, StateMachine machine, EngagementService engagement) {
        List<WorkQueue> all = new ArrayList<>(List.of(arrivals));
        all.addAll(channels.values());
        return new DashboardBody()
                .graph("Waiting", "Maximum", ofQueues("ApproximateNumberOfMessagesVisible", queues(all)))
                .graph("Oldest, in seconds", "Maximum", ofQueues("ApproximateAgeOfOldestMessage", queues(all)))
                .graph("Dead letters", "Maximum", ofQueues("ApproximateNumberOfMessagesVisible", deadLetters(all)))
                .graph("Files", "Sum", ofMachine(machine))
                .graph("Tasks", "Average", List.of(ofService("RunningTaskCount", engagement)))
                .graph("Messages sent to queues", "Sum", ofQueues("NumberOfMessagesSent", queues(channels.values())))
                .text();
    }

    private static List<Resource<?>> queues(Collection<WorkQueue> all) {
        return all.stream().<Resource<?>>map(WorkQueue::queue).toList();
    }

    private static List<Resource<?>> deadLetters(Collection<WorkQueue> all) {
        return all.stream().<Resource<?>>map(WorkQueue::deadLetters).toList();
    }

    private static List<List<String>> ofQueues(String metric, List<Resource<?>> queues) {
        return queues.stream()
                .map(queue -> List.of("AWS/SQS", metric, "QueueName", "${" + queue.logicalId() + ".QueueName}"))
                .toList();
    }

    private static List<List<String>> ofMachine(StateMachine machine) {
        return List.of("ExecutionsStarted", "ExecutionsSucceeded", "ExecutionsFailed").stream()
                .map(metric -> List.of("AWS/States", metric, "StateMachineArn", "${" + machine.logicalId() + "}"))
                .toList();
    }

    private static List<String> ofService(String metric, EngagementService engagement) {
        return List.of(
                "ECS/ContainerInsights",
                metric,
                "ClusterName",
                "${" + engagement.cluster().logicalId() + "}",
                "ServiceName",
                "${" + engagement.service().logicalId() + ".Name}");
    }
}
