package dev.cfn4j.localcloud.intrinsics;

import dev.cfn4j.dsl.node.Node;
import java.util.Optional;

/** A structure as JSON text. */
final class ToJsonStringFunction implements IntrinsicFunction {
    @Override
    public String name() {
        return "Fn::ToJsonString";
    }

    @Override
    public Optional<Node> apply(Node argument, Evaluator evaluator) {
        return Optional.of(Values.text(Values.json(evaluator.expect(name(), argument))));
    }
}
