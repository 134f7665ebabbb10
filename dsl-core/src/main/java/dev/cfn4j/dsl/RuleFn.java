package dev.cfn4j.dsl;

import java.util.List;

/**
 * The functions that exist in the Rules section only, made for static import; {@link Fn} has those that rules share with
 * conditions. Source:
 * <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-rules.html">rule-specific
 * functions</a>.
 */
public final class RuleFn {
    private RuleFn() {}

    /** Fn::Contains: true if the value is one of these strings. */
    public static ConditionExpression contains(List<String> strings, Value<?> value) {
        return function("Fn::Contains", List.copyOf(strings), value);
    }

    /** Fn::Contains: true if the value is one of a list, for instance of {@link #refAll}. */
    public static ConditionExpression contains(Value<? extends List<String>> strings, Value<?> value) {
        return function("Fn::Contains", strings, value);
    }

    /** Fn::EachMemberEquals: true if every member of the list is that string. */
    public static ConditionExpression eachMemberEquals(Value<? extends List<String>> list, String value) {
        return function("Fn::EachMemberEquals", list, value);
    }

    /** Fn::EachMemberEquals: true if every member of the list is that value. */
    public static ConditionExpression eachMemberEquals(Value<? extends List<String>> list, Value<?> value) {
        return function("Fn::EachMemberEquals", list, value);
    }

    /** Fn::EachMemberIn: true if every member of the list is one of these strings. */
    public static ConditionExpression eachMemberIn(Value<? extends List<String>> list, List<String> strings) {
        return function("Fn::EachMemberIn", list, List.copyOf(strings));
    }

    /** Fn::EachMemberIn: true if every member of the list is one of another list. */
    public static ConditionExpression eachMemberIn(
            Value<? extends List<String>> list, Value<? extends List<String>> strings) {
        return function("Fn::EachMemberIn", list, strings);
    }

    /** Fn::RefAll: the values of all parameters of that type. */
    public static Value<List<String>> refAll(ParameterType<?> type) {
        return new Intrinsic<>("Fn::RefAll", type.name());
    }

    /** Fn::ValueOf: an attribute of what a parameter names, for example {@code VpcId} or {@code Tags.Department} of a subnet. */
    public static Value<String> valueOf(Parameter<String> parameter, String attribute) {
        return new Intrinsic<>("Fn::ValueOf", List.of(parameter.name(), attribute));
    }

    /** Fn::ValueOf of each of a list: an attribute of everything that a parameter names. */
    public static Value<List<String>> valuesOf(Parameter<List<String>> parameter, String attribute) {
        return new Intrinsic<>("Fn::ValueOf", List.of(parameter.name(), attribute));
    }

    /** Fn::ValueOfAll: an attribute of everything that the parameters of that type name. */
    public static Value<List<String>> valueOfAll(ParameterType<?> type, String attribute) {
        return new Intrinsic<>("Fn::ValueOfAll", List.of(type.name(), attribute));
    }

    private static ConditionExpression function(String name, Object first, Object second) {
        return new ConditionExpression.Function(name, List.of(first, second));
    }
}
