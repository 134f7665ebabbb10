package dev.cfn4j.localcloud.intrinsics;

import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.localcloud.wire.AwsFault;
import java.util.List;
import java.util.Optional;

/** One item of a list. */
final class SelectFunction implements IntrinsicFunction {
    @Override
    public String name() {
        return "Fn::Select";
    }

    @Override
    public Optional<Node> apply(Node argument, Evaluator evaluator) {
        List<Node> parts = Evaluator.expectItems(name(), argument, 2, 2);
        Node items = evaluator.expect(name(), parts.get(1));
        if (Values.isUnknown(items)) {
            return Optional.of(items);
        }
        String index = evaluator.expectText(name(), parts.get(0));
        if (items instanceof Node.ListNode list
                && index.matches("[0-9]{1,6}")
                && Integer.parseInt(index) < list.items().size()) {
            return Optional.of(list.items().get(Integer.parseInt(index)));
        }
        throw AwsFault.validation("Template error: Fn::Select cannot select nonexistent value at index " + index);
    }
}
