package dev.cfn4j.analysis.validate.property;

import dev.cfn4j.analysis.template.Intrinsic;
import dev.cfn4j.analysis.validate.rule.PropertyValue;
import dev.cfn4j.analysis.validate.rule.Site;
import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.node.Node.ObjectNode;
import dev.cfn4j.spec.Definition;
import dev.cfn4j.spec.Shape;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the schemas of types that a transform translates leave open: where they name a scalar or a list, an object may stand. */
final class Serverless {
    private Serverless() {}

    /** Whether an object stands where the transform takes any. */
    static boolean mayBeAnyObject(PropertyValue value) {
        return mayBeAnyObject(value.site(), value.node(), value.shape());
    }

    static boolean mayBeAnyObject(Site site, Node node, Shape shape) {
        return node instanceof ObjectNode
                && site.type().traits().transform().isPresent()
                && takesMoreThanObjects(shape);
    }

    /** Whether computed members may decide by which of several shapes the transform reads an object. */
    static boolean isUndecided(Site site, Node node) {
        return site.type().traits().transform().isPresent()
                && node.membersOrNone().values().stream()
                        .anyMatch(member -> Intrinsic.of(member).isPresent());
    }

    /** The alternative that an object falls short of: the only one that knows all of its members, and needs more. */
    static Optional<Shape.Ref> shortOf(Site site, Node node, Shape.Union union) {
        Set<String> names = node.membersOrNone().keySet();
        List<Shape.Ref> knowing = union.alternatives().stream()
                .filter(Shape.Ref.class::isInstance)
                .map(Shape.Ref.class::cast)
                .filter(ref -> knows(site.type().definition(ref), names))
                .toList();
        return names.isEmpty() || knowing.size() != 1
                ? Optional.empty()
                : Optional.of(knowing.get(0))
                        .filter(ref ->
                                !names.containsAll(site.type().definition(ref).required()));
    }

    private static boolean knows(Definition definition, Set<String> names) {
        return !definition.open() && definition.properties().keySet().containsAll(names);
    }

    private static boolean takesMoreThanObjects(Shape shape) {
        if (shape instanceof Shape.Union union) {
            return union.alternatives().stream().anyMatch(Serverless::takesMoreThanObjects);
        }
        return shape instanceof Shape.Scalar || shape instanceof Shape.ListOf;
    }
}
