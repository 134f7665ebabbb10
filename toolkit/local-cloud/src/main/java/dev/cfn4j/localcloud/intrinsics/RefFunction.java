package dev.cfn4j.localcloud.intrinsics;

import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.localcloud.template.ParameterDeclaration;
import dev.cfn4j.localcloud.wire.AwsFault;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A parameter, a pseudo-parameter or what identifies a resource. */
final class RefFunction implements IntrinsicFunction {
    @Override
    public String name() {
        return "Ref";
    }

    @Override
    public Optional<Node> apply(Node argument, Evaluator evaluator) {
        String name = argument.text()
                .orElseThrow(() -> AwsFault.validation(
                        "Template format error: every Ref object must have a single String value."));
        return name.equals("AWS::NoValue") ? Optional.empty() : Optional.of(value(name, evaluator));
    }

    static Node value(String name, Evaluator evaluator) {
        ParameterDeclaration parameter = evaluator.template().parameters().get(name);
        if (parameter != null) {
            return parameter(parameter, evaluator.parameters().getOrDefault(name, ""));
        }
        Optional<Node> pseudo = evaluator.pseudo().find(name);
        return pseudo.isPresent() ? pseudo.get() : evaluator.resources().ref(name);
    }

    private static Node parameter(ParameterDeclaration parameter, String value) {
        if (!parameter.isList()) {
            return Values.text(value);
        }
        List<String> items = value.isEmpty()
                ? List.of()
                : Arrays.stream(value.split(",", -1)).map(String::trim).toList();
        return Values.list(items);
    }
}
