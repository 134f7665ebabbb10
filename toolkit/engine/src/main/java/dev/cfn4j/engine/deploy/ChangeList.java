package dev.cfn4j.engine.deploy;

import dev.cfn4j.dsl.node.Locations;
import dev.cfn4j.dsl.node.NodePath;
import dev.cfn4j.engine.aws.ChangeSet.ResourceChange;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What executing a change set would do, a line for each resource, with the user's line. */
final class ChangeList {
    private ChangeList() {}

    static String text(List<ResourceChange> changes, Locations locations) {
        return changes.stream().map(change -> line(change, locations)).collect(Collectors.joining("\n"));
    }

    private static String line(ResourceChange change, Locations locations) {
        String place = locations
                .find(NodePath.of("Resources", change.logicalId()))
                .map(location -> " (" + location + ")")
                .orElse("");
        return String.format(
                Locale.ROOT, "  %-14s %-32s %s%s", verdict(change), change.type(), change.logicalId(), place);
    }

    private static String verdict(ResourceChange change) {
        return switch (change.action()) {
            case "Add" -> "+ add";
            case "Remove" -> "- remove";
            case "Modify" -> modification(change);
            default -> "  " + change.action().toLowerCase(Locale.ROOT);
        };
    }

    private static String modification(ResourceChange change) {
        return switch (String.valueOf(change.replacement())) {
            case "True" -> "! replace";
            case "Conditional" -> "? may replace";
            default -> "~ change";
        };
    }
}
