package dev.cfn4j.dsl;

import dev.cfn4j.dsl.render.TreeWriter;
import java.util.List;

/**
 * A parameter of a template, which is also the value that it resolves to.
 *
 * @param <T> what a reference to the parameter resolves to
 */
public final class Parameter<T> implements Value<T> {
    private final String name;
    private final ParameterType<T> type;
    private final Store attributes = new Store();
    private boolean immutable;
    private boolean usePreviousValue;

    Parameter(String name, ParameterType<T> type) {
        this.type = type;
        this.name = LogicalId.checked("parameter", name);
        attributes.put("Type", type.name());
    }

    /** The name in the Parameters section. */
    public String name() {
        return name;
    }

    /** The type, which says what a reference resolves to. */
    public ParameterType<T> type() {
        return type;
    }

    /** What the parameter is for. */
    public Parameter<T> description(String text) {
        return with("Description", text);
    }

    /** The value where none is given; a list's default is one string with commas. */
    public Parameter<T> defaultValue(String value) {
        return with("Default", value);
    }

    /** The value where none is given. */
    public Parameter<T> defaultValue(long value) {
        return with("Default", value);
    }

    /** The values that are accepted. */
    public Parameter<T> allowedValues(String... values) {
        return with("AllowedValues", List.of(values));
    }

    /** The values that are accepted. */
    public Parameter<T> allowedValues(long... values) {
        return with("AllowedValues", java.util.Arrays.stream(values).boxed().toList());
    }

    /** A regular expression that the whole value matches. */
    public Parameter<T> allowedPattern(String pattern) {
        return with("AllowedPattern", pattern);
    }

    /** What is said when a value is not accepted. */
    public Parameter<T> constraintDescription(String text) {
        return with("ConstraintDescription", text);
    }

    /** The least number of characters. */
    public Parameter<T> minLength(long length) {
        return with("MinLength", length);
    }

    /** The greatest number of characters. */
    public Parameter<T> maxLength(long length) {
        return with("MaxLength", length);
    }

    /** The least value of a number. */
    public Parameter<T> minValue(long value) {
        return with("MinValue", value);
    }

    /** The greatest value of a number. */
    public Parameter<T> maxValue(long value) {
        return with("MaxValue", value);
    }

    /**
     * Sets any attribute by its name in the template: what has no method, or no form, here.
     *
     * @throws TemplateException if the value cannot stand in a template
     */
    public Parameter<T> attribute(String attribute, Object value) {
        Literals.check(value);
        return with(attribute, value);
    }

    /** Keeps the value out of consoles and logs. */
    public Parameter<T> noEcho() {
        return with("NoEcho", true);
    }

    /**
     * Refuses every update that would change the deployed value. Not part of the template: the toolkit holds it, before anything is sent.
     */
    public Parameter<T> immutable() {
        immutable = true;
        return this;
    }

    /**
     * Says that an update keeps the deployed value where none is given, whatever the default has become since. Not part of the
     * template. An {@link #immutable} parameter stays immutable.
     */
    public Parameter<T> usePreviousValue() {
        usePreviousValue = true;
        return this;
    }

    /** Whether updates may not change the value. */
    public boolean isImmutable() {
        return immutable;
    }

    /** Whether updates keep the deployed value where none is given. */
    public boolean usesPreviousValue() {
        return usePreviousValue;
    }

    private Parameter<T> with(String attribute, Object value) {
        attributes.put(attribute, value);
        return this;
    }

    /** Fn::Equals of this parameter and a literal. */
    public ConditionExpression isEqualTo(String value) {
        return Fn.equal(this, value);
    }

    /** Fn::Equals of this parameter and another value. */
    public ConditionExpression isEqualTo(Value<?> value) {
        return Fn.equal(this, value);
    }

    Store attributes() {
        return attributes;
    }

    /** Writes a Ref to the parameter. */
    @Override
    public void writeTo(TreeWriter out) {
        new Intrinsic<T>("Ref", name).writeTo(out);
    }

    @Override
    public String describe() {
        return "${" + name + "}";
    }

    @Override
    public String toString() {
        return describe();
    }
}
