package dev.cfn4j.analysis.diff;

import dev.cfn4j.analysis.diff.LookAlikes.Name;
import dev.cfn4j.analysis.template.TemplateModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Recognises resources that go from one stack to another: gone here, new there, and defined alike. */
public final class Moves {
    private Moves() {}

    /**
     * The diffs, with what moved between their stacks paired.
     *
     * @param diffs the diffs by stack
     * @param old the old sides by stack
     * @param wanted the new sides by stack
     */
    public static Map<String, StackDiff> mark(
            Map<String, StackDiff> diffs, Map<String, StackContent> old, Map<String, StackContent> wanted) {
        List<Name> gone = names(diffs, ChangeKind.REMOVED);
        List<Name> added = gone.isEmpty() ? List.of() : names(diffs, ChangeKind.ADDED);
        if (added.isEmpty()) {
            return diffs;
        }
        Map<Name, Name> others = new HashMap<>();
        LookAlikes.pairs(models(old), gone, models(wanted), added).forEach((before, after) -> {
            if (!before.stack().equals(after.stack())) {
                others.put(before, after);
                others.put(after, before);
            }
        });
        Map<String, StackDiff> marked = new LinkedHashMap<>();
        diffs.forEach((stack, diff) -> marked.put(stack, mark(stack, diff, others)));
        return marked;
    }

    private static StackDiff mark(String stack, StackDiff diff, Map<Name, Name> others) {
        return diff.with(diff.resources().stream()
                .map(resource -> {
                    Name other = others.get(new Name(stack, resource.logicalId()));
                    return other == null
                            ? resource
                            : resource.with(new Counterpart(other.stack(), other.logicalId(), false));
                })
                .toList());
    }

    private static List<Name> names(Map<String, StackDiff> diffs, ChangeKind kind) {
        List<Name> names = new ArrayList<>();
        diffs.forEach((stack, diff) -> diff.resources().stream()
                .filter(resource -> resource.kind() == kind
                        && resource.counterpart().isEmpty()
                        && !resource.type().isEmpty())
                .forEach(resource -> names.add(new Name(stack, resource.logicalId()))));
        return names;
    }

    private static Map<String, TemplateModel> models(Map<String, StackContent> sides) {
        Map<String, TemplateModel> models = new LinkedHashMap<>();
        sides.forEach((stack, side) ->
                models.put(stack, TemplateModel.of(side.document().root())));
        return models;
    }
}
