package dev.cfn4j.localcloud.intrinsics;

import dev.cfn4j.dsl.node.Node;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A text as a list. */
final class SplitFunction implements IntrinsicFunction {
    @Override
    public String name() {
        return "Fn::Split";
    }

    @Override
    public Optional<Node> apply(Node argument, Evaluator evaluator) {
        List<Node> parts = Evaluator.expectItems(name(), argument, 2, 2);
        Node text = evaluator.expect(name(), parts.get(1));
        if (Values.isUnknown(text)) {
            return Optional.of(text);
        }
        String delimiter = evaluator.expectText(name(), parts.get(0));
        return Optional.of(
                Values.list(Arrays.asList(evaluator.expectText(name(), text).split(Pattern.quote(delimiter), -1))));
    }
}
