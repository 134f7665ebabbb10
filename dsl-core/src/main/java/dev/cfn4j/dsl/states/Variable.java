package dev.cfn4j.dsl.states;

import dev.cfn4j.dsl.Value;
import dev.cfn4j.dsl.text.JsonText;

/**
 * JSONPath: what a choice looks at. Comparisons with another path are false where the types differ. Source: <a
 * href="https://docs.aws.amazon.com/step-functions/latest/dg/state-choice.html">comparison operators</a>.
 */
public final class Variable {
    private final String path;

    Variable(String path) {
        this.path = path;
    }

    private Comparison compare(String operator, Object operand) {
        return Comparison.of(path, operator, operand);
    }

    private Comparison compare(String operator, JsonPath operand) {
        return Comparison.of(path, operator + "Path", operand.text());
    }

    /** The string is equal to this one. */
    public Comparison stringEquals(String other) {
        return compare("StringEquals", (Object) other);
    }

    /** The string is equal to one that is known at deployment. */
    public Comparison stringEquals(Value<String> other) {
        return compare("StringEquals", (Object) other);
    }

    /** The string is equal to one found at run time. */
    public Comparison stringEquals(JsonPath other) {
        return compare("StringEquals", other);
    }

    /** The string is less than this one. */
    public Comparison stringLessThan(String other) {
        return compare("StringLessThan", (Object) other);
    }

    /** The string is less than one that is known at deployment. */
    public Comparison stringLessThan(Value<String> other) {
        return compare("StringLessThan", (Object) other);
    }

    /** The string is less than one found at run time. */
    public Comparison stringLessThan(JsonPath other) {
        return compare("StringLessThan", other);
    }

    /** The string is less than or equal to this one. */
    public Comparison stringLessThanEquals(String other) {
        return compare("StringLessThanEquals", (Object) other);
    }

    /** The string is less than or equal to one that is known at deployment. */
    public Comparison stringLessThanEquals(Value<String> other) {
        return compare("StringLessThanEquals", (Object) other);
    }

    /** The string is less than or equal to one found at run time. */
    public Comparison stringLessThanEquals(JsonPath other) {
        return compare("StringLessThanEquals", other);
    }

    /** The string is greater than this one. */
    public Comparison stringGreaterThan(String other) {
        return compare("StringGreaterThan", (Object) other);
    }

    /** The string is greater than one that is known at deployment. */
    public Comparison stringGreaterThan(Value<String> other) {
        return compare("StringGreaterThan", (Object) other);
    }

    /** The string is greater than one found at run time. */
    public Comparison stringGreaterThan(JsonPath other) {
        return compare("StringGreaterThan", other);
    }

    /** The string is greater than or equal to this one. */
    public Comparison stringGreaterThanEquals(String other) {
        return compare("StringGreaterThanEquals", (Object) other);
    }

    /** The string is greater than or equal to one that is known at deployment. */
    public Comparison stringGreaterThanEquals(Value<String> other) {
        return compare("StringGreaterThanEquals", (Object) other);
    }

    /** The string is greater than or equal to one found at run time. */
    public Comparison stringGreaterThanEquals(JsonPath other) {
        return compare("StringGreaterThanEquals", other);
    }

    /** The string matches a pattern in which {@code *} stands for any characters. */
    public Comparison stringMatches(String pattern) {
        return compare("StringMatches", (Object) pattern);
    }

    /** The number is equal to this one. */
    public Comparison numericEquals(double other) {
        return compare("NumericEquals", (Object) other);
    }

    /** The number is equal to one that is known at deployment. */
    public Comparison numericEquals(Value<? extends Number> other) {
        return compare("NumericEquals", (Object) JsonText.bare(other));
    }

    /** The number is equal to one found at run time. */
    public Comparison numericEquals(JsonPath other) {
        return compare("NumericEquals", other);
    }

    /** The number is less than this one. */
    public Comparison numericLessThan(double other) {
        return compare("NumericLessThan", (Object) other);
    }

    /** The number is less than one that is known at deployment. */
    public Comparison numericLessThan(Value<? extends Number> other) {
        return compare("NumericLessThan", (Object) JsonText.bare(other));
    }

    /** The number is less than one found at run time. */
    public Comparison numericLessThan(JsonPath other) {
        return compare("NumericLessThan", other);
    }

    /** The number is less than or equal to this one. */
    public Comparison numericLessThanEquals(double other) {
        return compare("NumericLessThanEquals", (Object) other);
    }

    /** The number is less than or equal to one that is known at deployment. */
    public Comparison numericLessThanEquals(Value<? extends Number> other) {
        return compare("NumericLessThanEquals", (Object) JsonText.bare(other));
    }

    /** The number is less than or equal to one found at run time. */
    public Comparison numericLessThanEquals(JsonPath other) {
        return compare("NumericLessThanEquals", other);
    }

    /** The number is greater than this one. */
    public Comparison numericGreaterThan(double other) {
        return compare("NumericGreaterThan", (Object) other);
    }

    /** The number is greater than one that is known at deployment. */
    public Comparison numericGreaterThan(Value<? extends Number> other) {
        return compare("NumericGreaterThan", (Object) JsonText.bare(other));
    }

    /** The number is greater than one found at run time. */
    public Comparison numericGreaterThan(JsonPath other) {
        return compare("NumericGreaterThan", other);
    }

    /** The number is greater than or equal to this one. */
    public Comparison numericGreaterThanEquals(double other) {
        return compare("NumericGreaterThanEquals", (Object) other);
    }

    /** The number is greater than or equal to one that is known at deployment. */
    public Comparison numericGreaterThanEquals(Value<? extends Number> other) {
        return compare("NumericGreaterThanEquals", (Object) JsonText.bare(other));
    }

    /** The number is greater than or equal to one found at run time. */
    public Comparison numericGreaterThanEquals(JsonPath other) {
        return compare("NumericGreaterThanEquals", other);
    }

    /** The moment is this one, in the form {@code 2030-01-31T12:00:00Z}. */
    public Comparison timestampEquals(String other) {
        return compare("TimestampEquals", (Object) other);
    }

    /** The moment is one found at run time. */
    public Comparison timestampEquals(JsonPath other) {
        return compare("TimestampEquals", other);
    }

    /** The moment is before this one, in the form {@code 2030-01-31T12:00:00Z}. */
    public Comparison timestampLessThan(String other) {
        return compare("TimestampLessThan", (Object) other);
    }

    /** The moment is before one found at run time. */
    public Comparison timestampLessThan(JsonPath other) {
        return compare("TimestampLessThan", other);
    }

    /** The moment is not after this one, in the form {@code 2030-01-31T12:00:00Z}. */
    public Comparison timestampLessThanEquals(String other) {
        return compare("TimestampLessThanEquals", (Object) other);
    }

    /** The moment is not after one found at run time. */
    public Comparison timestampLessThanEquals(JsonPath other) {
        return compare("TimestampLessThanEquals", other);
    }

    /** The moment is after this one, in the form {@code 2030-01-31T12:00:00Z}. */
    public Comparison timestampGreaterThan(String other) {
        return compare("TimestampGreaterThan", (Object) other);
    }

    /** The moment is after one found at run time. */
    public Comparison timestampGreaterThan(JsonPath other) {
        return compare("TimestampGreaterThan", other);
    }

    /** The moment is not before this one, in the form {@code 2030-01-31T12:00:00Z}. */
    public Comparison timestampGreaterThanEquals(String other) {
        return compare("TimestampGreaterThanEquals", (Object) other);
    }

    /** The moment is not before one found at run time. */
    public Comparison timestampGreaterThanEquals(JsonPath other) {
        return compare("TimestampGreaterThanEquals", other);
    }

    /** The boolean is this one. */
    public Comparison booleanEquals(boolean other) {
        return compare("BooleanEquals", (Object) other);
    }

    /** The boolean is one found at run time. */
    public Comparison booleanEquals(JsonPath other) {
        return compare("BooleanEquals", other);
    }

    /** There is something at the path. */
    public Comparison isPresent() {
        return compare("IsPresent", (Object) true);
    }

    /** There is a null at the path. */
    public Comparison isNull() {
        return compare("IsNull", (Object) true);
    }

    /** There is a string at the path. */
    public Comparison isString() {
        return compare("IsString", (Object) true);
    }

    /** There is a number at the path. */
    public Comparison isNumeric() {
        return compare("IsNumeric", (Object) true);
    }

    /** There is a boolean at the path. */
    public Comparison isBoolean() {
        return compare("IsBoolean", (Object) true);
    }

    /** There is a moment at the path: a string in the form {@code 2030-01-31T12:00:00Z}. */
    public Comparison isTimestamp() {
        return compare("IsTimestamp", (Object) true);
    }
}
