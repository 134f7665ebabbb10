package dev.cfn4j.spec;

import java.util.List;
import java.util.Optional;

/**
 * What is known of one settable property of a resource type or definition.
 *
 * @param name the name in a template
 * @param shape the shape of its value
 * @param required whether it must be given
 * @param update what happens to the resource when it changes
 * @param writeOnly whether AWS never returns its value
 * @param deprecated whether it should not be used any more
 * @param defaultValue the value that AWS takes when it is absent, if that is a scalar
 * @param refersTo what its value usually names, as {@code AWS::KMS::Key.Arn}
 * @param scrutiny why a change of it deserves a second look at permissions, as {@code InlineResourcePolicy}
 */
public record PropertyFacts(
        String name,
        Shape shape,
        boolean required,
        UpdateBehavior update,
        boolean writeOnly,
        boolean deprecated,
        Optional<String> defaultValue,
        List<String> refersTo,
        Optional<String> scrutiny) {
    /** Copies the list. */
    public PropertyFacts {
        refersTo = List.copyOf(refersTo);
    }

    /** A property of which only name and shape are known. */
    public static PropertyFacts of(String name, Shape shape) {
        return new PropertyFacts(
                name,
                shape,
                false,
                UpdateBehavior.NO_INTERRUPTION,
                false,
                false,
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    /** What its value must satisfy beyond its shape. */
    public Constraints constraints() {
        return shape.constraints();
    }

    /** These facts with another shape. */
    public PropertyFacts withShape(Shape other) {
        return new PropertyFacts(
                name, other, required, update, writeOnly, deprecated, defaultValue, refersTo, scrutiny);
    }

    /** These facts, required or not. */
    public PropertyFacts withRequired(boolean other) {
        return new PropertyFacts(name, shape, other, update, writeOnly, deprecated, defaultValue, refersTo, scrutiny);
    }

    /** These facts with another update behaviour. */
    public PropertyFacts withUpdate(UpdateBehavior other) {
        return new PropertyFacts(name, shape, required, other, writeOnly, deprecated, defaultValue, refersTo, scrutiny);
    }

    /** These facts, write-only or not. */
    public PropertyFacts withWriteOnly(boolean other) {
        return new PropertyFacts(name, shape, required, update, other, deprecated, defaultValue, refersTo, scrutiny);
    }

    /** These facts, deprecated or not. */
    public PropertyFacts withDeprecated(boolean other) {
        return new PropertyFacts(name, shape, required, update, writeOnly, other, defaultValue, refersTo, scrutiny);
    }

    /** These facts with another default. */
    public PropertyFacts withDefault(Optional<String> other) {
        return new PropertyFacts(name, shape, required, update, writeOnly, deprecated, other, refersTo, scrutiny);
    }

    /** These facts with other things that the value names. */
    public PropertyFacts withRefersTo(List<String> other) {
        return new PropertyFacts(name, shape, required, update, writeOnly, deprecated, defaultValue, other, scrutiny);
    }

    /** These facts with another reason for scrutiny. */
    public PropertyFacts withScrutiny(Optional<String> other) {
        return new PropertyFacts(name, shape, required, update, writeOnly, deprecated, defaultValue, refersTo, other);
    }
}
