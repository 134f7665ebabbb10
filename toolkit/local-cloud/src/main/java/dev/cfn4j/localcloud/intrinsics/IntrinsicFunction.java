package dev.cfn4j.localcloud.intrinsics;

import dev.cfn4j.dsl.node.Node;
import java.util.Optional;

/** One intrinsic function. */
interface IntrinsicFunction {
    /** Its name, as {@code Fn::Join}. */
    String name();

    /** Its value for an argument that is not evaluated yet; empty where the value shall be as if it were not there. */
    Optional<Node> apply(Node argument, Evaluator evaluator);
}
