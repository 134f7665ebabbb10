package dev.cfn4j.samples.notification;

import dev.cfn4j.dsl.dashboard.DashboardBody;
import dev.cfn4j.dsl.dashboard.MetricWidget;
import dev.cfn4j.dsl.metric.Metric;
import dev.cfn4j.types.sqs.Queue;
import dev.cfn4j.types.stepfunctions.StateMachine;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What somebody on call wants to see first: what waits, what is being done, what failed. */
final class OperationsDashboard {
    private OperationsDashboard() {}

    /** The dashboard's body. */
    static DashboardBody of(
            WorkQueue arrivals, Collection<WorkQueue> channels, StateMachine machine, EngagementService engagement) {
        List<WorkQueue> all =
                Stream.concat(Stream.of(arrivals), channels.stream()).toList();
        return new DashboardBody()
                .row(
                        graph("Waiting", each(all, WorkQueue::queue, Queue::metricMessages)),
                        graph("Oldest, in seconds", each(all, WorkQueue::queue, Queue::metricOldestMessage)))
                .row(
                        graph("Dead letters", each(all, WorkQueue::deadLetters, Queue::metricMessages)),
                        graph(
                                "Files",
                                List.of(machine.metricStarted(), machine.metricSucceeded(), machine.metricFailed())))
                .row(
                        graph("Tasks", List.of(engagement.runningTasks().average())),
                        graph("Messages sent to queues", each(channels, WorkQueue::queue, Queue::metricSent)));
    }

    private static List<Metric> each(
            Collection<WorkQueue> works, Function<WorkQueue, Queue> queue, Function<Queue, Metric> metric) {
        return works.stream().map(queue.andThen(metric)).toList();
    }

    private static MetricWidget graph(String title, List<Metric> metrics) {
        return MetricWidget.lines().title(title).period(60).metrics(metrics);
    }
}
