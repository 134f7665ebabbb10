package dev.cfn4j.localcloud.intrinsics;

import dev.cfn4j.dsl.node.Node;
import java.util.List;
import java.util.Optional;

/** One of two values, by a condition. */
final class IfFunction implements IntrinsicFunction {
    @Override
    public String name() {
        return "Fn::If";
    }

    @Override
    public Optional<Node> apply(Node argument, Evaluator evaluator) {
        List<Node> parts = Evaluator.expectItems(name(), argument, 3, 3);
        String condition = evaluator.expectText(name(), parts.get(0));
        return evaluator.evaluate(parts.get(evaluator.conditions().holds(condition) ? 1 : 2));
    }
}
