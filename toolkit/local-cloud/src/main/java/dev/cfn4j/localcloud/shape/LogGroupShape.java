package dev.cfn4j.localcloud.shape;

import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.localcloud.intrinsics.Values;
import java.util.Optional;
import java.util.Set;

/** Log groups: their ARN covers their streams. */
final class LogGroupShape implements ResourceShape {
    @Override
    public Set<String> types() {
        return Set.of("AWS::Logs::LogGroup");
    }

    @Override
    public Optional<Node> attribute(Subject subject, String attribute) {
        return attribute.equals("Arn")
                ? Optional.of(Values.text(subject.place().arn("logs", "log-group:" + subject.physicalId() + ":*")))
                : Optional.empty();
    }
}
