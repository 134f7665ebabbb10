package dev.cfn4j.localcloud.intrinsics;

import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.localcloud.template.Scalars;
import java.util.Optional;

/** The availability zones of a region. */
final class GetAzsFunction implements IntrinsicFunction {
    @Override
    public String name() {
        return "Fn::GetAZs";
    }

    @Override
    public Optional<Node> apply(Node argument, Evaluator evaluator) {
        String region = evaluator.evaluate(argument).flatMap(Scalars::text).orElse("");
        Place here = evaluator.pseudo().place();
        return Optional.of(Values.list((region.isEmpty() ? here : new Place(region)).zones()));
    }
}
