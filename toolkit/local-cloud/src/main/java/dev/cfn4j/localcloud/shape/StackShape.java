package dev.cfn4j.localcloud.shape;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Nested stacks: their ARNs hold a name made of those of the stack around and of the resource. */
final class StackShape implements ResourceShape {
    @Override
    public Set<String> types() {
        return Set.of("AWS::CloudFormation::Stack");
    }

    @Override
    public Optional<String> physicalId(Subject subject) {
        byte[] seed = subject.digits("stack", 32).getBytes(StandardCharsets.UTF_8);
        return Optional.of(
                subject.place().arn("cloudformation", "stack/" + subject.name() + "/" + UUID.nameUUIDFromBytes(seed)));
    }
}
