package dev.cfn4j.localcloud.shape;

import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.localcloud.intrinsics.Values;
import java.util.Optional;
import java.util.Set;

/** Tables: their streams. */
final class TableShape implements ResourceShape {
    @Override
    public Set<String> types() {
        return Set.of("AWS::DynamoDB::Table");
    }

    @Override
    public Optional<Node> attribute(Subject subject, String attribute) {
        return attribute.equals("StreamArn")
                ? Optional.of(Values.text(subject.place()
                        .arn("dynamodb", "table/" + subject.physicalId() + "/stream/2026-01-01T00:00:00.000")))
                : Optional.empty();
    }
}
