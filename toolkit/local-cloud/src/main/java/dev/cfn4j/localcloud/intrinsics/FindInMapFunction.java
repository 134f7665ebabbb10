package dev.cfn4j.localcloud.intrinsics;

import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.localcloud.wire.AwsFault;
import java.util.List;
import java.util.Optional;

/** A value from the mappings. */
final class FindInMapFunction implements IntrinsicFunction {
    @Override
    public String name() {
        return "Fn::FindInMap";
    }

    @Override
    public Optional<Node> apply(Node argument, Evaluator evaluator) {
        List<Node> parts = Evaluator.expectItems(name(), argument, 3, 4);
        String map = evaluator.expectText(name(), parts.get(0));
        String first = evaluator.expectText(name(), parts.get(1));
        String second = evaluator.expectText(name(), parts.get(2));
        Optional<Node> found = evaluator
                .template()
                .root()
                .find("Mappings")
                .flatMap(all -> all.find(map))
                .flatMap(top -> top.find(first))
                .flatMap(row -> row.find(second));
        Optional<Node> fallback = parts.size() == 4 ? parts.get(3).find("DefaultValue") : Optional.empty();
        return evaluator.evaluate(found.or(() -> fallback)
                .orElseThrow(() -> AwsFault.validation(
                        "Template error: Unable to get mapping for " + map + "::" + first + "::" + second)));
    }
}
