package dev.cfn4j.analysis.validate.schema;

import dev.cfn4j.analysis.template.Place;
import dev.cfn4j.dsl.node.Node;

/** One keyword of a schema with its argument, compiled. */
@FunctionalInterface
interface Keyword {
    /** Judges a value that is no function. */
    void check(Node node, Place place, Evaluation run);
}
