package dev.cfn4j.analysis.diff;

import dev.cfn4j.analysis.diff.Fate.Presence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Corrects a diff by what a change set says: CloudFormation knows names and values that a template does not show. */
public final class Verdicts {
    private final Map<String, Verdict> verdicts = new LinkedHashMap<>();

    private Verdicts(List<Verdict> verdicts) {
        verdicts.forEach(verdict -> this.verdicts.put(verdict.logicalId(), verdict));
    }

    /** The diff with the effects that the change set tells of. */
    public static StackDiff apply(StackDiff diff, List<Verdict> verdicts) {
        return new Verdicts(verdicts).applyTo(diff);
    }

    private StackDiff applyTo(StackDiff diff) {
        List<ResourceChange> resources = new ArrayList<>();
        for (ResourceChange resource : diff.resources()) {
            Verdict verdict = verdicts.remove(resource.logicalId());
            resources.add(verdict == null ? unseen(resource) : judged(resource, verdict));
        }
        verdicts.values().stream().filter(Verdicts::matters).map(Verdicts::only).forEach(resources::add);
        return diff.with(resources);
    }

    /** What CloudFormation does not list stays as it is. */
    private static ResourceChange unseen(ResourceChange resource) {
        return resource.kind() == ChangeKind.MODIFIED && resource.effect() != Effect.NOT_POSSIBLE
                ? resource.with(Effect.NONE)
                : resource;
    }

    private static ResourceChange judged(ResourceChange resource, Verdict verdict) {
        if (verdict.kind() != resource.kind()) {
            return resource.with(verdict.kind());
        }
        return resource.kind() == ChangeKind.MODIFIED
                ? resource.with(effect(resource.effect(), verdict.replacement()))
                : resource;
    }

    /** A replacement that is certain from the values stays one where CloudFormation says that it depends. */
    private static Effect effect(Effect known, String replacement) {
        return switch (replacement) {
            case "True" -> Effect.REPLACEMENT;
            case "Conditional" -> known == Effect.REPLACEMENT ? known : Effect.MAYBE_REPLACEMENT;
            case "False" -> known.mayReplace() ? Effect.IN_PLACE : known;
            default -> known;
        };
    }

    /**
     * What only the change set lists. A change in place is left out: CloudFormation lists whatever refers to something that changes, whether
     * its value does or not.
     */
    private static boolean matters(Verdict verdict) {
        return verdict.kind() != ChangeKind.MODIFIED
                || verdict.replacement().equals("True")
                || verdict.replacement().equals("Conditional");
    }

    private static ResourceChange only(Verdict verdict) {
        return new ResourceChange(
                verdict.logicalId(),
                verdict.type(),
                verdict.kind(),
                verdict.kind() == ChangeKind.MODIFIED ? effect(Effect.IN_PLACE, verdict.replacement()) : Effect.NONE,
                List.of(),
                List.of(),
                new Fate(false, false, Presence.KNOWN, false),
                Optional.empty(),
                Optional.empty(),
                true);
    }
}
