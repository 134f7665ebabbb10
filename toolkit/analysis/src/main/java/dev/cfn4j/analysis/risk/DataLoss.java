package dev.cfn4j.analysis.risk;

import dev.cfn4j.analysis.diff.ChangeKind;
import dev.cfn4j.analysis.diff.Counterpart;
import dev.cfn4j.analysis.diff.Effect;
import dev.cfn4j.analysis.diff.Fate.Presence;
import dev.cfn4j.analysis.diff.ResourceChange;
import dev.cfn4j.analysis.diff.StackDiff;
import dev.cfn4j.dsl.finding.Finding;
import java.util.Optional;
import java.util.function.Consumer;

/** Fires where a stateful resource is removed or replaced, or may be, and no policy keeps it. */
final class DataLoss implements Risk {
    static final String RULE = "DataLoss";

    @Override
    public void look(StackDiff diff, Consumer<Finding> to) {
        diff.losses().forEach(resource -> to.accept(finding(resource)));
    }

    private static Finding finding(ResourceChange resource) {
        boolean removed = resource.kind() == ChangeKind.REMOVED;
        String what = removed
                ? " is removed: its data are lost"
                : resource.effect() == Effect.REPLACEMENT
                        ? " is replaced: its data are lost" + Replacement.because(resource)
                        : resource.fate().presence() == Presence.OPEN
                                ? " may be removed: its data may be lost"
                                : " may be replaced: its data may be lost" + Replacement.because(resource);
        return Finding.error(RULE, Risks.path(resource), Risks.name(resource) + what)
                .withRemedy(remedy(resource, removed))
                .at(resource.location());
    }

    private static String remedy(ResourceChange resource, boolean removed) {
        Optional<Counterpart> renamed = resource.counterpart().filter(it -> !it.declared());
        if (removed && renamed.isPresent() && renamed.get().stack().isEmpty()) {
            return "If it is the same resource as " + renamed.get().logicalId() + ", say so there: formerly(\""
                    + resource.logicalId() + "\").";
        }
        boolean goes = removed
                || (resource.fate().presence() == Presence.OPEN
                        && !resource.effect().mayReplace());
        return goes
                ? "Deploy DeletionPolicy: Retain first if the data are needed."
                : "Set UpdateReplacePolicy: Retain if the data are needed.";
    }
}
