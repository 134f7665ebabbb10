package dev.cfn4j.analysis.diff;

import dev.cfn4j.dsl.location.SourceLocation;
import java.util.List;
import java.util.Optional;

/**
 * What happens to one resource.
 *
 * @param logicalId the resource
 * @param type its type; the new one, if that changes
 * @param kind whether it is added, removed or modified
 * @param effect the worst effect of all that changes
 * @param kept whether the old resource is kept outside the stack when it is removed or replaced, by its policies
 * @param stateful whether it holds data that are lost with it
 * @param changes what differs; for one that is added or removed, its whole definition
 * @param ripples what only refers to something that changes
 * @param counterpart what the resource is called on the other side, if it is renamed: CloudFormation itself removes it under the old
 *     logical ID and adds it under the new one
 * @param location the user's line, where known
 */
public record ResourceChange(
        String logicalId,
        String type,
        ChangeKind kind,
        Effect effect,
        boolean kept,
        boolean stateful,
        List<Change> changes,
        List<Ripple> ripples,
        Optional<String> counterpart,
        Optional<SourceLocation> location) {
    /** Keeps copies of the lists. */
    public ResourceChange {
        changes = List.copyOf(changes);
        ripples = List.copyOf(ripples);
    }

    /** The changes that force, or may force, a replacement. */
    public List<Change> forcing() {
        return changes.stream().filter(change -> change.effect().mayReplace()).toList();
    }

    /** Whether data may be lost: a stateful resource goes away, or may be replaced, and is not kept. */
    public boolean losesData() {
        return stateful && !kept && (kind == ChangeKind.REMOVED || effect.mayReplace());
    }
}
