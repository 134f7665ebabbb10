package dev.cfn4j.localcloud.shape;

import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.localcloud.intrinsics.Values;
import java.util.Optional;
import java.util.Set;

/** Versions and aliases of functions. */
final class LambdaShape implements ResourceShape {
    @Override
    public Set<String> types() {
        return Set.of("AWS::Lambda::Alias", "AWS::Lambda::Version");
    }

    @Override
    public Optional<String> physicalId(Subject subject) {
        String function = subject.text("FunctionName").orElse(subject.name());
        String arn = function.startsWith("arn:") ? function : subject.place().arn("lambda", "function:" + function);
        String qualifier = subject.kind().equals("Alias") ? subject.text("Name").orElse("live") : "1";
        return Optional.of(arn + ":" + qualifier);
    }

    @Override
    public Optional<Node> attribute(Subject subject, String attribute) {
        return attribute.equals("Version")
                ? Optional.of(Values.text(Names.tail(subject.physicalId())))
                : Optional.empty();
    }
}
