package dev.cfn4j.analysis.risk;

import dev.cfn4j.analysis.diff.StackDiff;
import dev.cfn4j.dsl.finding.Finding;
import java.util.function.Consumer;

/** Looks for one kind of risk in a diff. */
interface Risk {
    /** Tells of all that are there, in the order of the diff. */
    void look(StackDiff diff, Consumer<Finding> to);
}
