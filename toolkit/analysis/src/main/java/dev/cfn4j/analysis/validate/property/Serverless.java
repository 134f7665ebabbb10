package dev.cfn4j.analysis.validate.property;

import dev.cfn4j.analysis.template.Intrinsic;
import dev.cfn4j.analysis.validate.rule.PropertyValue;
import dev.cfn4j.analysis.validate.rule.Site;
import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.node.Node.ObjectNode;
import dev.cfn4j.spec.Shape;

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

    private static boolean takesMoreThanObjects(Shape shape) {
        if (shape instanceof Shape.Union union) {
            return union.alternatives().stream().anyMatch(Serverless::takesMoreThanObjects);
        }
        return shape instanceof Shape.Scalar || shape instanceof Shape.ListOf;
    }
}
