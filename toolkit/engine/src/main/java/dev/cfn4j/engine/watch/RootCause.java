package dev.cfn4j.engine.watch;

import dev.cfn4j.dsl.finding.Finding;
import dev.cfn4j.dsl.node.NodePath;
import dev.cfn4j.engine.aws.StackEvent;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tells the failure that the others follow from: the first that is no cancellation. */
public final class RootCause {
    private RootCause() {}

    /** The root cause among an operation's events, oldest first; with the user's line, where known. */
    public static Optional<Finding> find(String stack, List<StackEvent> events, EventLine lines) {
        return events.stream()
                .filter(event -> event.isFailure() && !event.isAboutStack() && !isCancellation(event))
                .findFirst()
                .map(event -> finding(event).inStack(stack).at(lines.location(event)));
    }

    private static Finding finding(StackEvent event) {
        return Finding.error(
                "ResourceFailed",
                NodePath.of("Resources", event.logicalId()),
                "`" + event.logicalId() + "` (" + event.type() + ") " + event.status() + ": "
                        + event.reason().orElse("CloudFormation gave no reason"));
    }

    private static boolean isCancellation(StackEvent event) {
        String reason = event.reason().orElse("").toLowerCase(Locale.ROOT);
        return reason.contains("cancelled") && reason.startsWith("resource ");
    }
}
