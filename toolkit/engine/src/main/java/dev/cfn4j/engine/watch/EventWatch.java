package dev.cfn4j.engine.watch;

import dev.cfn4j.engine.Message;
import dev.cfn4j.engine.ToolkitException;
import dev.cfn4j.engine.ToolkitHost;
import dev.cfn4j.engine.aws.CloudFormationGateway;
import dev.cfn4j.engine.aws.StackEvent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Follows one operation on a stack: tells the host each change of a status once, in order, until the stack comes to rest. */
public final class EventWatch {
    private final ToolkitHost host;
    private final CloudFormationGateway gateway;
    private final Duration interval;
    private final EventLine line;
    private final Map<String, String> told = new HashMap<>();

    /** A watch that looks every interval and writes events with the given lines. */
    public EventWatch(ToolkitHost host, CloudFormationGateway gateway, Duration interval, EventLine line) {
        this.host = host;
        this.gateway = gateway;
        this.interval = interval;
        this.line = line;
    }

    /**
     * Follows the stack until it comes to rest.
     *
     * @param stackId the stack's ARN
     * @param after ID of the last event before the operation, empty where there is none
     * @return the operation's events, oldest first; the last one about the stack says how it ended
     */
    public List<StackEvent> follow(String stackId, String after) {
        List<StackEvent> seen = new ArrayList<>();
        String last = after;
        while (!isAtRest(seen)) {
            List<StackEvent> fresh = gateway.eventsAfter(stackId, last);
            fresh.stream().filter(this::isNews).forEach(event -> host.notify(Message.info(line.of(event))));
            seen.addAll(fresh);
            if (fresh.isEmpty()) {
                pause(stackId);
            } else {
                last = fresh.get(fresh.size() - 1).id();
            }
        }
        return seen;
    }

    /** CloudFormation repeats a status, for example when a creation has been initiated; telling it once is enough. */
    private boolean isNews(StackEvent event) {
        return !event.status().equals(told.put(event.logicalId(), event.status())) || event.isFailure();
    }

    private static boolean isAtRest(List<StackEvent> events) {
        return !events.isEmpty() && events.stream().anyMatch(EventWatch::endsOperation);
    }

    private static boolean endsOperation(StackEvent event) {
        return event.isAboutStack() && !event.status().endsWith("_IN_PROGRESS");
    }

    private void pause(String stackId) {
        try {
            Thread.sleep(interval.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw ToolkitException.of(
                    "interrupted; CloudFormation goes on with " + stackId, "See how it ends with describe.", e);
        }
    }
}
