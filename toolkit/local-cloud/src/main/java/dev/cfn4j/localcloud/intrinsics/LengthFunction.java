package dev.cfn4j.localcloud.intrinsics;

import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.localcloud.wire.AwsFault;
import java.math.BigDecimal;
import java.util.Optional;

/** The number of items of a list. */
final class LengthFunction implements IntrinsicFunction {
    @Override
    public String name() {
        return "Fn::Length";
    }

    @Override
    public Optional<Node> apply(Node argument, Evaluator evaluator) {
        if (evaluator.expect(name(), argument) instanceof Node.ListNode list) {
            return Optional.of(
                    new Node.NumberNode(BigDecimal.valueOf(list.items().size())));
        }
        throw AwsFault.validation("Template error: Fn::Length needs a list");
    }
}
