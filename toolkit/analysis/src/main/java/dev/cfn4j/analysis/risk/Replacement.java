package dev.cfn4j.analysis.risk;

import dev.cfn4j.analysis.diff.ChangeKind;
import dev.cfn4j.analysis.diff.Effect;
import dev.cfn4j.analysis.diff.ResourceChange;
import dev.cfn4j.analysis.diff.Ripple;
import dev.cfn4j.analysis.diff.StackDiff;
import dev.cfn4j.analysis.template.PathText;
import dev.cfn4j.dsl.finding.Finding;
import dev.cfn4j.dsl.node.NodePath;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Fires where a resource is replaced, or may be, that loses no data by it. */
final class Replacement implements Risk {
    @Override
    public void look(StackDiff diff, Consumer<Finding> to) {
        diff.resources().stream()
                .filter(resource -> resource.kind() == ChangeKind.MODIFIED
                        && resource.effect().mayReplace()
                        && !resource.losesData()
                        && !resource.fate().nameStays())
                .forEach(resource -> to.accept(finding(resource)));
    }

    private static Finding finding(ResourceChange resource) {
        boolean sure = resource.effect() == Effect.REPLACEMENT;
        return Finding.warning(
                        Risks.REPLACEMENT,
                        Risks.path(resource),
                        Risks.name(resource) + (sure ? " is replaced" : " may be replaced") + because(resource))
                .at(resource.location());
    }

    /** What forces it, in brackets. */
    static String because(ResourceChange resource) {
        List<String> causes = Stream.concat(
                        resource.forcing().stream().map(change -> place(change.path())),
                        resource.ripples().stream()
                                .filter(ripple -> ripple.effect().mayReplace())
                                .map(Ripple::path)
                                .map(Replacement::place))
                .distinct()
                .toList();
        return causes.isEmpty()
                ? ""
                : " (" + String.join(", ", causes.subList(0, Math.min(3, causes.size())))
                        + (causes.size() > 3 ? " and " + (causes.size() - 3) + " more" : "") + ")";
    }

    private static String place(NodePath path) {
        return PathText.of(path, 2);
    }
}
