package dev.cfn4j.analysis.diff;

import dev.cfn4j.analysis.diff.Expected.Weight;
import dev.cfn4j.dsl.node.Node;

/** Judges what does nothing to any resource: only whether it differs. */
final class FormJudge implements Judge {
    @Override
    public Effect modified(Node before, Node after, Expected expected) {
        return Effect.NONE;
    }

    @Override
    public Effect added(Node node, Expected expected) {
        return Effect.NONE;
    }

    @Override
    public Effect removed(Node node, Expected expected) {
        return Effect.NONE;
    }

    @Override
    public boolean areSame(Node before, Node after, Expected expected) {
        return Resolution.same(before, after, expected);
    }

    @Override
    public boolean giveSame(Node before, Node after, Expected expected) {
        return false;
    }

    @Override
    public Weight weight(String condition, boolean then) {
        return Weight.FULL;
    }
}
