package dev.cfn4j.dsl;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The intrinsic functions and pseudo parameters, made for static import. Source:
 * <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference.html">intrinsic
 * functions</a>.
 */
public final class Fn {
    private Fn() {}

    /** Ref by name; resources and parameters offer it typed. */
    public static Value<String> ref(String logicalId) {
        return new Intrinsic<>("Ref", logicalId);
    }

    /** Fn::GetAtt by names; resources offer it typed. */
    public static Value<String> getAtt(String logicalId, String attribute) {
        return new Intrinsic<>("Fn::GetAtt", List.of(logicalId, attribute));
    }

    /** Fn::Sub: text with {@code ${Name}} and {@code ${Resource.Attribute}} inside. */
    public static Value<String> sub(String text) {
        return new Intrinsic<>("Fn::Sub", text);
    }

    /** Fn::Sub with variables of its own: each a string or a value, by name. */
    public static Value<String> sub(String text, Map<String, ?> variables) {
        Literals.check(variables);
        return new Intrinsic<>("Fn::Sub", List.of(text, new LinkedHashMap<>(variables)));
    }

    /** Fn::Join of strings and values. */
    public static Value<String> join(String delimiter, Object... parts) {
        List<Object> items = new ArrayList<>(List.of(parts));
        Literals.check(items);
        return new Intrinsic<>("Fn::Join", List.of(delimiter, items));
    }

    /** Fn::Join of a list that is known at deployment. */
    public static Value<String> join(String delimiter, Value<? extends List<String>> list) {
        return new Intrinsic<>("Fn::Join", List.of(delimiter, list));
    }

    /** Fn::Split into a list. */
    public static Value<List<String>> split(String delimiter, Value<String> text) {
        return new Intrinsic<>("Fn::Split", List.of(delimiter, text));
    }

    /** Fn::Select from a list that is known at deployment; the index begins at 0. */
    public static Value<String> select(long index, Value<? extends List<String>> list) {
        return new Intrinsic<>("Fn::Select", List.of(index, list));
    }

    /** Fn::Select from the strings and values of a list; the index begins at 0. */
    public static Value<String> select(long index, List<?> list) {
        Literals.check(list);
        return new Intrinsic<>("Fn::Select", List.of(index, list));
    }

    /** Fn::GetAZs of the stack's own region. */
    public static Value<List<String>> getAzs() {
        return new Intrinsic<>("Fn::GetAZs", "");
    }

    /** Fn::GetAZs of a region. */
    public static Value<List<String>> getAzs(Value<String> region) {
        return new Intrinsic<>("Fn::GetAZs", region);
    }

    /** Fn::Cidr: so many blocks of so many host bits out of an address range. */
    public static Value<List<String>> cidr(Value<String> range, long count, long hostBits) {
        return new Intrinsic<>("Fn::Cidr", List.of(range, count, hostBits));
    }

    /** Fn::Base64 of text, as user data needs it. */
    public static Value<String> base64(String text) {
        return new Intrinsic<>("Fn::Base64", text);
    }

    /** Fn::Base64 of a value. */
    public static Value<String> base64(Value<String> text) {
        return new Intrinsic<>("Fn::Base64", text);
    }

    /** Fn::ImportValue: an output that another stack exports under that name. */
    public static Value<String> importValue(String exportName) {
        return new Intrinsic<>("Fn::ImportValue", exportName);
    }

    /** Fn::ImportValue by a name that is known at deployment. */
    public static Value<String> importValue(Value<String> exportName) {
        return new Intrinsic<>("Fn::ImportValue", exportName);
    }

    /** Fn::FindInMap by the mapping's name; {@link Mapping#find} says it typed. Keys are strings or values. */
    public static Value<String> findInMap(String mapping, Object topLevelKey, Object secondLevelKey) {
        List<Object> argument = List.of(mapping, topLevelKey, secondLevelKey);
        Literals.check(argument);
        return new Intrinsic<>("Fn::FindInMap", argument);
    }

    /** Any function by its full name and argument, typed by the caller; for functions that have no method here. */
    public static <T> Value<T> function(String name, Object argument) {
        Literals.check(argument);
        return new Intrinsic<>(name, argument);
    }

    /** Takes a string value for a number: what an import, a lookup or an untyped attribute resolves to is known to the user only. */
    public static Value<Number> number(Value<?> value) {
        return cast(value);
    }

    /** Takes a value for a boolean. */
    public static Value<Boolean> bool(Value<?> value) {
        return cast(value);
    }

    /** Takes a value for a string. */
    public static Value<String> string(Value<?> value) {
        return cast(value);
    }

    /** Takes a value for a list of strings. */
    public static Value<List<String>> list(Value<?> value) {
        return cast(value);
    }

    @SuppressWarnings("unchecked")
    private static <T> Value<T> cast(Value<?> value) {
        return (Value<T>) value;
    }

    /** Fn::Equals of a value and a literal. */
    public static ConditionExpression equal(Value<?> left, String right) {
        return new ConditionExpression.Function("Fn::Equals", List.of(left, right));
    }

    /** Fn::Equals of two values. */
    public static ConditionExpression equal(Value<?> left, Value<?> right) {
        return new ConditionExpression.Function("Fn::Equals", List.of(left, right));
    }

    /** Fn::Not. */
    public static ConditionExpression not(ConditionExpression expression) {
        return expression.negated();
    }

    /** AWS::NoValue: leaves the property out. */
    public static <T> Value<T> noValue() {
        return new Intrinsic<>("Ref", "AWS::NoValue");
    }

    /** AWS::Region. */
    public static Value<String> region() {
        return ref("AWS::Region");
    }

    /** AWS::AccountId. */
    public static Value<String> accountId() {
        return ref("AWS::AccountId");
    }

    /** AWS::Partition, for example {@code aws}. */
    public static Value<String> partition() {
        return ref("AWS::Partition");
    }

    /** AWS::StackName. */
    public static Value<String> stackName() {
        return ref("AWS::StackName");
    }

    /** AWS::StackId. */
    public static Value<String> stackId() {
        return ref("AWS::StackId");
    }

    /** AWS::URLSuffix, for example {@code amazonaws.com}. */
    public static Value<String> urlSuffix() {
        return ref("AWS::URLSuffix");
    }

    /** AWS::NotificationARNs. */
    public static Value<List<String>> notificationArns() {
        return new Intrinsic<>("Ref", "AWS::NotificationARNs");
    }
}
