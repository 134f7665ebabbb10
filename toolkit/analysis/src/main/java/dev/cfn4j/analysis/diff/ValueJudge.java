package dev.cfn4j.analysis.diff;

import dev.cfn4j.analysis.diff.Expected.Weight;
import dev.cfn4j.dsl.node.Node;
import java.util.function.BiPredicate;

/**
 * Judges values in which all that is known has been filled in.
 *
 * @param distinct whether two references are known to give different texts
 */
record ValueJudge(BiPredicate<Node, Node> distinct) implements Judge {
    @Override
    public Effect modified(Node before, Node after, Expected expected) {
        Effect worst = expected.effectOf(before).or(expected.effectOf(after));
        return Pieces.surelyDiffer(before, after, distinct) ? worst : worst.ifItChanges();
    }

    @Override
    public Effect added(Node node, Expected expected) {
        return expected.seeing(node).effectOf(node);
    }

    @Override
    public Effect removed(Node node, Expected expected) {
        return expected.seeing(node).effectOf(node);
    }

    @Override
    public boolean areSame(Node before, Node after, Expected expected) {
        return before.equals(after);
    }

    @Override
    public boolean giveSame(Node before, Node after, Expected expected) {
        return before.equals(after);
    }

    @Override
    public Weight weight(String condition, boolean then) {
        return Weight.PERHAPS;
    }
}
