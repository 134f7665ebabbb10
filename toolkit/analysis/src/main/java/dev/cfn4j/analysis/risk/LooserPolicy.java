package dev.cfn4j.analysis.risk;

import dev.cfn4j.analysis.diff.Change;
import dev.cfn4j.analysis.diff.ChangeKind;
import dev.cfn4j.analysis.diff.ResourceChange;
import dev.cfn4j.analysis.diff.StackDiff;
import dev.cfn4j.analysis.template.ValueText;
import dev.cfn4j.dsl.finding.Finding;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Fires where a policy kept a stateful resource, or its data, and does so no more. */
final class LooserPolicy implements Risk {
    static final String RULE = "LooserPolicy";

    private static final Set<String> POLICIES = Set.of("DeletionPolicy", "UpdateReplacePolicy");
    private static final Set<String> KEEP = Set.of("Retain", "RetainExceptOnCreate", "Snapshot");

    @Override
    public void look(StackDiff diff, Consumer<Finding> to) {
        diff.resources().stream()
                .filter(resource -> resource.kind() == ChangeKind.MODIFIED
                        && resource.fate().stateful())
                .forEach(resource -> resource.changes().stream()
                        .filter(LooserPolicy::loosens)
                        .forEach(change -> to.accept(finding(resource, change))));
    }

    private static boolean loosens(Change change) {
        return change.path().elements().size() == 3
                && POLICIES.contains(change.path().elements().get(2))
                && keeps(change.before().map(ValueText::of))
                && !keeps(change.after().map(ValueText::of));
    }

    private static boolean keeps(Optional<String> policy) {
        return policy.filter(KEEP::contains).isPresent();
    }

    private static Finding finding(ResourceChange resource, Change change) {
        String policy = change.path().elements().get(2);
        return Finding.warning(
                        RULE,
                        change.path(),
                        Risks.name(resource) + ": " + policy + " kept its data, and does so no more")
                .at(change.location());
    }
}
