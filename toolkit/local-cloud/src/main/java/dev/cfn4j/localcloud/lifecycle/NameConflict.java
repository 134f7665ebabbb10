package dev.cfn4j.localcloud.lifecycle;

import dev.cfn4j.localcloud.state.RegionState;
import dev.cfn4j.localcloud.state.ResourceRecord;
import dev.cfn4j.localcloud.state.StackRecord;
import dev.cfn4j.spec.Catalog;
import dev.cfn4j.spec.Identity;
import dev.cfn4j.spec.ResourceType;
import java.util.List;
import java.util.Optional;

/** Finds out that a resource cannot be made because another one of its type has its name. */
final class NameConflict {
    private NameConflict() {}

    /** Why the resource cannot be made for that stack, if so. */
    static Optional<String> find(Catalog catalog, RegionState region, StackRecord stack, ResourceRecord made) {
        if (!catalog.findType(made.type()).map(facts -> isUnique(facts, made)).orElse(false)) {
            return Optional.empty();
        }
        ResourceRecord old = stack.resources().get(made.logicalId());
        if (old != null && isSame(old, made)) {
            return Optional.of("CloudFormation cannot update a stack when a custom-named resource requires replacing."
                    + " Rename " + made.physicalId() + " and update the stack again.");
        }
        return region.stacks().stream()
                .filter(other -> has(other.id().equals(stack.id()) ? stack : other, made))
                .findFirst()
                .map(other -> made.physicalId() + " already exists in stack " + other.id())
                .or(() -> region.orphans()
                        .find(made.type(), made.physicalId())
                        .map(orphan -> made.physicalId() + " already exists"));
    }

    private static boolean has(StackRecord stack, ResourceRecord made) {
        return stack.resources().values().stream().anyMatch(other -> isSame(other, made));
    }

    private static boolean isSame(ResourceRecord other, ResourceRecord made) {
        return !other.isGone()
                && !other.isLost()
                && other.type().equals(made.type())
                && other.physicalId().equals(made.physicalId());
    }

    /** Whether what identifies the resource can belong to one only: a name of its own, or an ARN or URL made of it. */
    private static boolean isUnique(ResourceType facts, ResourceRecord made) {
        Identity identity = facts.identity();
        boolean isNamed = identity.ref()
                .filter(ref -> identity.primary().equals(List.of(ref)))
                .flatMap(facts::findProperty)
                .isPresent();
        boolean isAddress =
                made.physicalId().startsWith("arn:") || made.physicalId().startsWith("https:");
        return isNamed || (isAddress && !made.type().equals("AWS::ECS::TaskDefinition"));
    }
}
