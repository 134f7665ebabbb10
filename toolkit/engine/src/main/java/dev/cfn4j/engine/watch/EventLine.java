package dev.cfn4j.engine.watch;

import dev.cfn4j.dsl.location.SourceLocation;
import dev.cfn4j.dsl.node.Locations;
import dev.cfn4j.dsl.node.NodePath;
import dev.cfn4j.engine.aws.StackEvent;
import java.util.Locale;
import java.util.Optional;

/**
 * Writes an event as one line; failures end with the user's line.
 *
 * @param locations where the stack's resources were written
 */
public record EventLine(Locations locations) {
    /** The event as text. */
    public String of(StackEvent event) {
        return String.format(
                Locale.ROOT,
                "  %-28s %-32s %s%s%s",
                event.status(),
                event.type(),
                event.logicalId(),
                event.reason().map(reason -> ": " + reason).orElse(""),
                event.isFailure()
                        ? location(event).map(place -> " (" + place + ")").orElse("")
                        : "");
    }

    /** Where the resource was written, as far as known. */
    public Optional<SourceLocation> location(StackEvent event) {
        return event.isAboutStack() ? Optional.empty() : locations.find(NodePath.of("Resources", event.logicalId()));
    }
}
