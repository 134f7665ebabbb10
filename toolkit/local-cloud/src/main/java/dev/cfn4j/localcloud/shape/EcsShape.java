package dev.cfn4j.localcloud.shape;

import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.localcloud.intrinsics.Values;
import java.util.Optional;
import java.util.Set;

/** Container services and task definitions. */
final class EcsShape implements ResourceShape {
    @Override
    public Set<String> types() {
        return Set.of("AWS::ECS::Service", "AWS::ECS::TaskDefinition");
    }

    @Override
    public Optional<String> physicalId(Subject subject) {
        if (subject.kind().equals("TaskDefinition")) {
            String family = subject.text("Family").orElse(subject.name());
            return Optional.of(subject.place().arn("ecs", "task-definition/" + family + ":" + revision(subject)));
        }
        String cluster = subject.text("Cluster").map(Names::tail).orElse("default");
        String name = subject.text("ServiceName").orElse(subject.name());
        return Optional.of(subject.place().arn("ecs", "service/" + cluster + "/" + name));
    }

    @Override
    public Optional<Node> attribute(Subject subject, String attribute) {
        return attribute.equals("Name") && subject.kind().equals("Service")
                ? Optional.of(Values.text(Names.tail(subject.physicalId())))
                : Optional.empty();
    }

    /** A number that another content makes another one, as each registration does. */
    private static int revision(Subject subject) {
        return Integer.parseInt(Subject.digitsOf(Values.json(subject.properties()), 4), 16) % 999 + 1;
    }
}
