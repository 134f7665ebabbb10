package dev.cfn4j.analysis.diff;

import dev.cfn4j.analysis.diff.Expected.Weight;
import dev.cfn4j.dsl.node.Node;

/** Says what a difference does to the resource that it belongs to. */
interface Judge {
    /** What another value at the place does. */
    Effect modified(Node before, Node after, Expected expected);

    /** What a value does that only one side has. */
    Effect added(Node node, Expected expected);

    /** What a value does that the new side has no more. */
    Effect removed(Node node, Expected expected);

    /** Whether two values are no difference: they are the same but for their form. */
    boolean areSame(Node before, Node after, Expected expected);

    /** Whether two values, which may be written differently, give the same. */
    boolean giveSame(Node before, Node after, Expected expected);

    /** How much a difference in a branch of an Fn::If matters, which both sides have. */
    Weight weight(String condition, boolean then);
}
