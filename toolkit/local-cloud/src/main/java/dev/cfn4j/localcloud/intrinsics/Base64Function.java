package dev.cfn4j.localcloud.intrinsics;

import dev.cfn4j.dsl.node.Node;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** A text in Base64. */
final class Base64Function implements IntrinsicFunction {
    @Override
    public String name() {
        return "Fn::Base64";
    }

    @Override
    public Optional<Node> apply(Node argument, Evaluator evaluator) {
        byte[] bytes = evaluator.expectText(name(), argument).getBytes(StandardCharsets.UTF_8);
        return Optional.of(Values.text(Base64.getEncoder().encodeToString(bytes)));
    }
}
