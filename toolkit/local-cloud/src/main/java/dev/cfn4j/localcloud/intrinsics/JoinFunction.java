package dev.cfn4j.localcloud.intrinsics;

import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.localcloud.template.Scalars;
import dev.cfn4j.localcloud.wire.AwsFault;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A list as one text. */
final class JoinFunction implements IntrinsicFunction {
    @Override
    public String name() {
        return "Fn::Join";
    }

    @Override
    public Optional<Node> apply(Node argument, Evaluator evaluator) {
        List<Node> parts = Evaluator.expectItems(name(), argument, 2, 2);
        Node items = evaluator.expect(name(), parts.get(1));
        if (Values.isUnknown(items)) {
            return Optional.of(items);
        }
        if (!(items instanceof Node.ListNode list)) {
            throw AwsFault.validation("Template error: every Fn::Join object requires a delimiter and a list");
        }
        String delimiter = evaluator.expectText(name(), parts.get(0));
        return Optional.of(Values.text(list.items().stream().map(this::text).collect(Collectors.joining(delimiter))));
    }

    private String text(Node item) {
        return Scalars.text(item)
                .orElseThrow(() -> AwsFault.validation("Template error: Fn::Join cannot join a " + item.kind()));
    }
}
