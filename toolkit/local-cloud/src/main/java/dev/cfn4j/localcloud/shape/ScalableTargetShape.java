package dev.cfn4j.localcloud.shape;

import java.util.Optional;
import java.util.Set;

/** What can be scaled is identified by resource, dimension and namespace together. */
final class ScalableTargetShape implements ResourceShape {
    @Override
    public Set<String> types() {
        return Set.of("AWS::ApplicationAutoScaling::ScalableTarget");
    }

    @Override
    public Optional<String> physicalId(Subject subject) {
        return Optional.of(subject.text("ResourceId").orElse(subject.name()) + "|"
                + subject.text("ScalableDimension").orElse("") + "|"
                + subject.text("ServiceNamespace").orElse(""));
    }
}
