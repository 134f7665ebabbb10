package dev.cfn4j.analysis.diff;

import dev.cfn4j.analysis.diff.Expected.Weight;
import dev.cfn4j.analysis.template.Intrinsic;
import dev.cfn4j.analysis.template.Place;
import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.node.Node.BooleanNode;
import java.util.Optional;
import java.util.function.BiPredicate;

/** Judges what stands in the templates by the values that it has on both sides. */
final class TemplateJudge implements Judge {
    private final Environment old;
    private final Environment wanted;
    private final ValueJudge values;

    TemplateJudge(Environment old, Environment wanted, BiPredicate<Node, Node> distinct) {
        this.old = old;
        this.wanted = wanted;
        this.values = new ValueJudge(distinct);
    }

    @Override
    public Effect modified(Node before, Node after, Expected expected) {
        Node one = old.resolution().of(before, expected);
        Node other = wanted.resolution().of(after, expected);
        if (one.equals(other)) {
            return Effect.NONE;
        }
        Effect worst = Effect.NONE;
        for (Change change : TreeDiff.between(valued(one), valued(other), Place.ROOT, expected, values)) {
            worst = worst.or(change.effect());
        }
        return worst;
    }

    /** What a value does that is written the same on both sides. */
    Effect unchanged(Node node, Expected expected) {
        return modified(node, node, expected);
    }

    private static Optional<Node> valued(Node node) {
        return Intrinsic.isNoValue(node) ? Optional.empty() : Optional.of(node);
    }

    @Override
    public Effect added(Node node, Expected expected) {
        return valued(wanted.resolution().of(node, expected))
                .map(value -> values.added(value, expected))
                .orElse(Effect.NONE);
    }

    @Override
    public Effect removed(Node node, Expected expected) {
        return valued(old.resolution().of(node, expected))
                .map(value -> values.removed(value, expected))
                .orElse(Effect.NONE);
    }

    @Override
    public boolean areSame(Node before, Node after, Expected expected) {
        return Resolution.same(before, after, expected);
    }

    @Override
    public boolean giveSame(Node before, Node after, Expected expected) {
        return old.resolution().of(before, expected).equals(wanted.resolution().of(after, expected));
    }

    @Override
    public Weight weight(String condition, boolean then) {
        Node before = old.condition(condition);
        Node after = wanted.condition(condition);
        if (!(after instanceof BooleanNode decided) || !before.equals(after)) {
            return Weight.PERHAPS;
        }
        return decided.value() == then ? Weight.FULL : Weight.NONE;
    }
}
