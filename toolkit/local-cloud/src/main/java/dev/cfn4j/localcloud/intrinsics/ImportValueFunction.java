package dev.cfn4j.localcloud.intrinsics;

import dev.cfn4j.dsl.node.Node;
import java.util.Optional;

/** A value that another stack exports. */
final class ImportValueFunction implements IntrinsicFunction {
    @Override
    public String name() {
        return "Fn::ImportValue";
    }

    @Override
    public Optional<Node> apply(Node argument, Evaluator evaluator) {
        return Optional.of(evaluator.resources().imported(evaluator.expectText(name(), argument)));
    }
}
