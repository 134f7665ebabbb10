package dev.cfn4j.analysis.diff;

import dev.cfn4j.analysis.diff.Fate.Presence;
import dev.cfn4j.dsl.location.SourceLocation;
import java.util.List;
import java.util.Optional;

/**
 * What happens to one resource.
 *
 * @param logicalId the resource
 * @param type its type; the new one, if that changes
 * @param kind whether CloudFormation adds, removes or modifies it; a condition that decides otherwise adds or removes as well
 * @param effect the worst effect of all that changes
 * @param changes what differs in the template; for one that is added or removed, its whole definition
 * @param ripples what only refers to something that changes
 * @param fate what becomes of it besides
 * @param counterpart what it is called on the other side, if it is renamed or moved
 * @param location the user's line, where known
 * @param looped whether a loop makes it: its changes are then those of what the loop makes, not of the text
 */
public record ResourceChange(
        String logicalId,
        String type,
        ChangeKind kind,
        Effect effect,
        List<Change> changes,
        List<Ripple> ripples,
        Fate fate,
        Optional<Counterpart> counterpart,
        Optional<SourceLocation> location,
        boolean looped) {
    /** Keeps copies of the lists. */
    public ResourceChange {
        changes = List.copyOf(changes);
        ripples = List.copyOf(ripples);
    }

    /** The changes that force, or may force, a replacement. */
    public List<Change> forcing() {
        return changes.stream().filter(change -> change.effect().mayReplace()).toList();
    }

    /** Whether data may be lost: a stateful resource goes away, or may be removed or replaced, and is not kept. */
    public boolean losesData() {
        boolean goes = kind == ChangeKind.REMOVED
                || (kind == ChangeKind.MODIFIED && (effect.mayReplace() || fate.presence() == Presence.OPEN));
        return goes && fate.stateful() && !fate.kept() && fate.presence() != Presence.NEVER;
    }

    /** Whether CloudFormation does anything to the resource, or may do so. */
    public boolean isTouched() {
        return kind != ChangeKind.MODIFIED || effect != Effect.NONE || fate.presence() == Presence.OPEN;
    }

    /** The same with another counterpart. */
    public ResourceChange with(Counterpart other) {
        return new ResourceChange(
                logicalId, type, kind, effect, changes, ripples, fate, Optional.of(other), location, looped);
    }

    /** The same with another effect. */
    public ResourceChange with(Effect other) {
        return new ResourceChange(logicalId, type, kind, other, changes, ripples, fate, counterpart, location, looped);
    }

    /** The same as another kind of change. */
    public ResourceChange with(ChangeKind other) {
        Effect none = other == ChangeKind.MODIFIED ? effect : Effect.NONE;
        return new ResourceChange(logicalId, type, other, none, changes, ripples, fate, counterpart, location, looped);
    }
}
