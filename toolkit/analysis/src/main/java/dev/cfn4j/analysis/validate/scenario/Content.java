package dev.cfn4j.analysis.validate.scenario;

import dev.cfn4j.dsl.node.Node;
import java.util.Set;

/** What a value is in one case. */
public sealed interface Content {
    /** Nothing: {@code AWS::NoValue} takes it away. */
    record Absent() implements Content {}

    /** That; what is nested in it is as written. */
    record Known(Node node) implements Content {}

    /** Something that only deployment knows, one of these kinds. */
    record Unknown(Set<Result> results) implements Content {
        /** Keeps a copy. */
        public Unknown {
            results = Set.copyOf(results);
        }
    }
}
