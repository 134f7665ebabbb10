package dev.cfn4j.dsl.policy;

import dev.cfn4j.dsl.TemplateException;

/**
 * How a condition compares a key of the request with values; made for static import. Negated operators hold where none of the
 * values match, all others where any of them does.
 *
 * @param <T> what the values are: strings, numbers or booleans
 * @see <a href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html">AWS
 *     reference</a>
 */
public final class ConditionOperator<T> {
    /** Equal, case-sensitive. */
    public static final ConditionOperator<String> STRING_EQUALS = of("StringEquals", Operand.TEXT);
    /** Not equal, case-sensitive. */
    public static final ConditionOperator<String> STRING_NOT_EQUALS = of("StringNotEquals", Operand.TEXT);
    /** Equal but for case. */
    public static final ConditionOperator<String> STRING_EQUALS_IGNORE_CASE =
            of("StringEqualsIgnoreCase", Operand.TEXT);
    /** Not equal, even but for case. */
    public static final ConditionOperator<String> STRING_NOT_EQUALS_IGNORE_CASE =
            of("StringNotEqualsIgnoreCase", Operand.TEXT);
    /** Matches a pattern with {@code *} and {@code ?}. */
    public static final ConditionOperator<String> STRING_LIKE = of("StringLike", Operand.TEXT);
    /** Does not match a pattern with {@code *} and {@code ?}. */
    public static final ConditionOperator<String> STRING_NOT_LIKE = of("StringNotLike", Operand.TEXT);

    /** The same number. */
    public static final ConditionOperator<Number> NUMERIC_EQUALS = of("NumericEquals", Operand.NUMBER);
    /** Another number. */
    public static final ConditionOperator<Number> NUMERIC_NOT_EQUALS = of("NumericNotEquals", Operand.NUMBER);
    /** A smaller number. */
    public static final ConditionOperator<Number> NUMERIC_LESS_THAN = of("NumericLessThan", Operand.NUMBER);
    /** A smaller number or the same. */
    public static final ConditionOperator<Number> NUMERIC_LESS_THAN_EQUALS =
            of("NumericLessThanEquals", Operand.NUMBER);
    /** A greater number. */
    public static final ConditionOperator<Number> NUMERIC_GREATER_THAN = of("NumericGreaterThan", Operand.NUMBER);
    /** A greater number or the same. */
    public static final ConditionOperator<Number> NUMERIC_GREATER_THAN_EQUALS =
            of("NumericGreaterThanEquals", Operand.NUMBER);

    /** That moment; dates are ISO 8601, for example {@code 2030-01-31T00:00:00Z}, or seconds of the epoch. */
    public static final ConditionOperator<String> DATE_EQUALS = of("DateEquals", Operand.DATE);
    /** Another moment. */
    public static final ConditionOperator<String> DATE_NOT_EQUALS = of("DateNotEquals", Operand.DATE);
    /** Before that moment. */
    public static final ConditionOperator<String> DATE_LESS_THAN = of("DateLessThan", Operand.DATE);
    /** Before or at that moment. */
    public static final ConditionOperator<String> DATE_LESS_THAN_EQUALS = of("DateLessThanEquals", Operand.DATE);
    /** After that moment. */
    public static final ConditionOperator<String> DATE_GREATER_THAN = of("DateGreaterThan", Operand.DATE);
    /** After or at that moment. */
    public static final ConditionOperator<String> DATE_GREATER_THAN_EQUALS = of("DateGreaterThanEquals", Operand.DATE);

    /** True or false. */
    public static final ConditionOperator<Boolean> BOOL = of("Bool", Operand.BOOLEAN);
    /** The same bytes, said in base 64. */
    public static final ConditionOperator<String> BINARY_EQUALS = of("BinaryEquals", Operand.TEXT);
    /** In an address range in CIDR notation. */
    public static final ConditionOperator<String> IP_ADDRESS = of("IpAddress", Operand.ADDRESS);
    /** In none of the address ranges. */
    public static final ConditionOperator<String> NOT_IP_ADDRESS = of("NotIpAddress", Operand.ADDRESS);
    /** That ARN; each of its six parts may have {@code *} and {@code ?}. */
    public static final ConditionOperator<String> ARN_EQUALS = of("ArnEquals", Operand.ARN);
    /** The same as {@link #ARN_EQUALS}. */
    public static final ConditionOperator<String> ARN_LIKE = of("ArnLike", Operand.ARN);
    /** None of the ARNs. */
    public static final ConditionOperator<String> ARN_NOT_EQUALS = of("ArnNotEquals", Operand.ARN);
    /** The same as {@link #ARN_NOT_EQUALS}. */
    public static final ConditionOperator<String> ARN_NOT_LIKE = of("ArnNotLike", Operand.ARN);
    /** True: the request does not have the key. False: it has, with any value but null. */
    public static final ConditionOperator<Boolean> NULL = of("Null", Operand.BOOLEAN);

    private static final String IF_EXISTS = "IfExists";

    private final String name;
    private final Operand operand;

    private ConditionOperator(String name, Operand operand) {
        this.name = name;
        this.operand = operand;
    }

    private static <T> ConditionOperator<T> of(String name, Operand operand) {
        return new ConditionOperator<>(name, operand);
    }

    /**
     * Holds also where the request does not have the key.
     *
     * @throws TemplateException on {@link #NULL}, which asks just that
     */
    public ConditionOperator<T> ifExists() {
        if (name.endsWith("Null") || name.endsWith(IF_EXISTS)) {
            throw new TemplateException("the operator `" + name + "` cannot be followed by IfExists");
        }
        return of(name + IF_EXISTS, operand);
    }

    /**
     * For keys with several values: holds if at least one of them compares.
     *
     * @throws TemplateException if the operator is for sets already, or {@link #NULL}
     */
    public ConditionOperator<T> forAnyValue() {
        return forSets("ForAnyValue:");
    }

    /**
     * For keys with several values: holds if all of them compare, and also where the request does not have the key.
     *
     * @throws TemplateException if the operator is for sets already, or {@link #NULL}
     */
    public ConditionOperator<T> forAllValues() {
        return forSets("ForAllValues:");
    }

    private ConditionOperator<T> forSets(String prefix) {
        if (name.endsWith("Null") || name.contains(":")) {
            throw new TemplateException("the operator `" + name + "` cannot be preceded by " + prefix);
        }
        return of(prefix + name, operand);
    }

    /** The name as policies spell it, for example {@code ForAnyValue:StringLike}. */
    public String value() {
        return name;
    }

    /** A literal as the string that policies have for it; values as they are. */
    Object checked(Object item) {
        return operand.checked(name, item);
    }

    @Override
    public String toString() {
        return name;
    }
}
