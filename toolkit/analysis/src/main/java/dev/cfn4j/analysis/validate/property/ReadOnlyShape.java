package dev.cfn4j.analysis.validate.property;

import dev.cfn4j.spec.AttributeFacts;
import dev.cfn4j.spec.Constraints;
import dev.cfn4j.spec.ResourceType;
import dev.cfn4j.spec.Shape;
import java.util.Optional;

/** What a property that only AWS sets holds, as far as its attributes say. */
final class ReadOnlyShape {
    private ReadOnlyShape() {}

    /** The shape of a property; empty where it is not read-only, or a transform reads it. */
    static Optional<Shape> of(ResourceType type, String name) {
        if (!type.body().readOnly().contains(name) || type.traits().transform().isPresent()) {
            return Optional.empty();
        }
        boolean nested = type.attributes().keySet().stream().anyMatch(it -> it.startsWith(name + "."));
        return nested
                ? Optional.of(new Shape.MapOf(new Shape.Any(Constraints.NONE), Optional.empty(), Constraints.NONE))
                : Optional.ofNullable(type.attributes().get(name)).map(AttributeFacts::shape);
    }
}
