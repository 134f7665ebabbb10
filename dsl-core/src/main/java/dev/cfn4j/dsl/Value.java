package dev.cfn4j.dsl;

import dev.cfn4j.dsl.render.TreeWriter;

/**
 * Anything that resolves to a {@code T} when the template is deployed: a parameter, a Ref or GetAtt, an intrinsic function, an
 * enum constant, or a structure. (Two abstract methods, so that a lambda never counts as a value.)
 *
 * @param <T> what the value resolves to
 */
public interface Value<T> {
    /** Writes the value as it stands in the template. */
    void writeTo(TreeWriter out);

    /** The value in words for messages, for example {@code ${Queue.Arn}}. */
    String describe();
}
