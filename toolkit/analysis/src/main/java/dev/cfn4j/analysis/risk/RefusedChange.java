package dev.cfn4j.analysis.risk;

import dev.cfn4j.analysis.diff.Change;
import dev.cfn4j.analysis.diff.Effect;
import dev.cfn4j.analysis.diff.NamedChange;
import dev.cfn4j.analysis.diff.ResourceChange;
import dev.cfn4j.analysis.diff.StackDiff;
import dev.cfn4j.analysis.template.PathText;
import dev.cfn4j.dsl.finding.Finding;
import dev.cfn4j.dsl.node.NodePath;
import java.util.function.Consumer;

/** Fires where a deployment is refused: by CloudFormation, or because the stack class says that something is immutable. */
final class RefusedChange implements Risk {
    static final String RULE = "RefusedChange";

    @Override
    public void look(StackDiff diff, Consumer<Finding> to) {
        diff.parameters().stream()
                .filter(NamedChange::refused)
                .forEach(change -> to.accept(immutable(
                        NodePath.of("Parameters", change.name()), "the parameter " + change.name() + " is immutable")));
        diff.tags().stream()
                .filter(NamedChange::refused)
                .forEach(change -> to.accept(immutable(NodePath.ROOT, "the tag " + change.name() + " is immutable")));
        diff.resources().stream()
                .filter(resource -> resource.effect() == Effect.NOT_POSSIBLE)
                .forEach(resource -> to.accept(refused(resource)));
    }

    private static Finding immutable(NodePath path, String what) {
        return Finding.error(RULE, path, what + ": a deployment refuses to change it")
                .withRemedy("Keep the deployed value, or take immutable() out of the stack class.");
    }

    private static Finding refused(ResourceChange resource) {
        String what = resource.changes().stream()
                .filter(change -> change.effect() == Effect.NOT_POSSIBLE)
                .map(RefusedChange::place)
                .findFirst()
                .orElse("its definition");
        return Finding.error(
                        RULE,
                        Risks.path(resource),
                        Risks.name(resource) + ": CloudFormation refuses to change " + what + " of a resource")
                .withRemedy("Give the new resource another logical ID.")
                .at(resource.location());
    }

    private static String place(Change change) {
        return PathText.of(change.path(), 2);
    }
}
