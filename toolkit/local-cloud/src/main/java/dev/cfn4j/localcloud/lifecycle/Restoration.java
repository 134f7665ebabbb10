package dev.cfn4j.localcloud.lifecycle;

import dev.cfn4j.localcloud.state.ResourceRecord;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes the resources of a failed update back to what they were before. */
final class Restoration {
    private static final String STATUS = "UPDATE_ROLLBACK_IN_PROGRESS";

    private final Steps steps;
    private final Works works;
    private final Map<String, ResourceRecord> before;
    private final Collection<String> skipped;

    Restoration(Steps steps, Works works, Map<String, ResourceRecord> before, Collection<String> skipped) {
        this.steps = steps;
        this.works = works;
        this.before = before;
        this.skipped = skipped;
    }

    /**
     * Takes them back.
     *
     * @throws ResourceFailure if some cannot be
     */
    void run() {
        List<ResourceRecord> changed = before.values().stream()
                .filter(old -> !isSame(old, steps.stack().resources().get(old.logicalId())))
                .toList();
        steps.take(change -> changed.stream()
                .filter(old -> !skipped.contains(old.logicalId()))
                .forEach(old -> change.put(old.withStatus("UPDATE_IN_PROGRESS", Optional.empty(), change.now()))));
        List<String> stuck = new ArrayList<>();
        for (ResourceRecord old : changed) {
            if (skipped.contains(old.logicalId())) {
                skip(old.logicalId());
            } else {
                restore(old, stuck);
            }
        }
        if (!stuck.isEmpty()) {
            throw new ResourceFailure(stuck);
        }
    }

    private void skip(String logicalId) {
        ResourceRecord now = steps.stack().resources().get(logicalId);
        if (now != null) {
            steps.take(change -> change.put(
                    now.withStatus("UPDATE_COMPLETE", Optional.of("Resource rollback skipped by user"), change.now())));
        }
    }

    private void restore(ResourceRecord old, List<String> stuck) {
        Optional<String> trouble = works.demanded(old.logicalId(), STATUS).or(() -> works.restore(old));
        trouble.ifPresent(reason -> stuck.add(old.logicalId()));
        String status = trouble.isPresent() ? "UPDATE_FAILED" : "UPDATE_COMPLETE";
        steps.take(change -> change.put(old.withStatus(status, trouble, change.now())));
    }

    private static boolean isSame(ResourceRecord old, @Nullable ResourceRecord now) {
        return now != null
                && old.status().equals(now.status())
                && old.properties().equals(now.properties())
                && old.physicalId().equals(now.physicalId())
                && !NestedStackProvider.mayChange(old);
    }
}
