package dev.cfn4j.localcloud.lifecycle;

import dev.cfn4j.localcloud.state.ResourceRecord;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes the resources of a failed update back to what they were before. */
final class Restoration {
    private final Steps steps;
    private final Map<String, ResourceRecord> before;

    Restoration(Steps steps, Map<String, ResourceRecord> before) {
        this.steps = steps;
        this.before = before;
    }

    void run() {
        List<ResourceRecord> changed = before.values().stream()
                .filter(old -> !isSame(old, steps.stack().resources().get(old.logicalId())))
                .toList();
        steps.take(change -> changed.forEach(
                old -> change.put(old.withStatus("UPDATE_IN_PROGRESS", Optional.empty(), change.now()))));
        steps.take(change ->
                changed.forEach(old -> change.put(old.withStatus("UPDATE_COMPLETE", Optional.empty(), change.now()))));
    }

    private static boolean isSame(ResourceRecord old, @Nullable ResourceRecord now) {
        return now != null
                && old.status().equals(now.status())
                && old.properties().equals(now.properties())
                && old.physicalId().equals(now.physicalId());
    }
}
