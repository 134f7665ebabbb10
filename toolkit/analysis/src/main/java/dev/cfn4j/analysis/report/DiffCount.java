package dev.cfn4j.analysis.report;

import dev.cfn4j.analysis.diff.ChangeKind;
import dev.cfn4j.analysis.diff.Effect;
import dev.cfn4j.analysis.diff.ResourceChange;
import dev.cfn4j.analysis.diff.StackDiff;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** How many resources are added, changed, replaced and removed, in words. */
final class DiffCount {
    private DiffCount() {}

    static String of(StackDiff diff) {
        List<String> parts = new ArrayList<>();
        count(diff, resource -> resource.kind() == ChangeKind.ADDED, "to add", parts);
        count(
                diff,
                resource -> isModified(resource)
                        && resource.isTouched()
                        && !resource.effect().mayReplace(),
                "to change",
                parts);
        count(diff, resource -> isModified(resource) && resource.effect() == Effect.REPLACEMENT, "to replace", parts);
        count(
                diff,
                resource -> isModified(resource) && resource.effect() == Effect.MAYBE_REPLACEMENT,
                "to change or replace",
                parts);
        count(diff, resource -> resource.kind() == ChangeKind.REMOVED, "to remove", parts);
        return parts.isEmpty() ? "No resource changes." : "Resources: " + String.join(", ", parts) + ".";
    }

    private static void count(StackDiff diff, Predicate<ResourceChange> which, String words, List<String> parts) {
        long count = diff.resources().stream().filter(which).count();
        if (count > 0) {
            parts.add(count + " " + words);
        }
    }

    private static boolean isModified(ResourceChange resource) {
        return resource.kind() == ChangeKind.MODIFIED;
    }
}
