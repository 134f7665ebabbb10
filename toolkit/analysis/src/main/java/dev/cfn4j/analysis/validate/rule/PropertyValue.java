package dev.cfn4j.analysis.validate.rule;

import dev.cfn4j.analysis.template.Intrinsic;
import dev.cfn4j.analysis.template.Place;
import dev.cfn4j.analysis.template.TemplateParameter;
import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.spec.Shape;
import java.util.Optional;

/**
 * A value that stands where the facts expect a shape. It is never an Fn::If nor {@code AWS::NoValue}: of those, each branch
 * that leaves a value is shown by itself.
 *
 * @param site the resource that it belongs to
 * @param place where it stands
 * @param node the value as written
 * @param shape what is expected
 */
public record PropertyValue(Site site, Place place, Node node, Shape shape) {
    /** The function that computes the value, if one does. */
    public Optional<Intrinsic> function() {
        return Intrinsic.of(node);
    }

    /** A text in back quotes as messages show it; of a secret, nothing is shown. */
    public String quoted(String text) {
        return SecretNames.isSecret(place.element()) ? "the given text" : Words.quoted(text);
    }

    /** What the value is, for messages; of a secret, only its kind is shown. */
    public String described() {
        return SecretNames.isSecret(place.element()) ? "a " + node.kind() : Words.describe(node);
    }

    /** The text of a scalar that stands there literally; dynamic references are none, as only AWS resolves them. */
    public Optional<String> literal() {
        return TemplateParameter.scalar(node).filter(text -> !text.contains("{{resolve:"));
    }
}
