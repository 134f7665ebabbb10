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

    /** Fn::Join of strings and values; the empty text where there is no part. */
    public static Value<String> join(String delimiter, Object... parts) {
        if (parts.length == 0) {
            return new Literal<>("");
        }
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

    /** Fn::Split of literal text into a list. */
    public static Value<List<String>> split(String delimiter, String text) {
        return new Intrinsic<>("Fn::Split", List.of(delimiter, text));
    }

    /** Fn::Select from a list that is known at deployment; the index begins at 0. */
    public static <T> Value<T> select(long index, Value<? extends List<T>> list) {
        return new Intrinsic<>("Fn::Select", List.of(index, list));
    }

    /** Fn::Select from the strings and values of a list; the index begins at 0. */
    public static Value<String> select(long index, List<?> list) {
        Literals.check(list);
        return new Intrinsic<>("Fn::Select", List.of(index, list));
    }

    /** Fn::Select by an index that is known at deployment, for instance a parameter. */
    public static <T> Value<T> select(Value<? extends Number> index, Value<? extends List<T>> list) {
        return new Intrinsic<>("Fn::Select", List.of(index, list));
    }

    /** Fn::Select from the strings and values of a list by an index that is known at deployment. */
    public static Value<String> select(Value<? extends Number> index, List<?> list) {
        Literals.check(list);
        return new Intrinsic<>("Fn::Select", List.of(index, list));
    }

    /** Fn::GetAZs of the stack's own region. */
    public static Value<List<String>> getAzs() {
        return new Intrinsic<>("Fn::GetAZs", "");
    }

    /** Fn::GetAZs of a region by its name, for example {@code eu-west-1}. */
    public static Value<List<String>> getAzs(String region) {
        return new Intrinsic<>("Fn::GetAZs", region);
    }

    /** Fn::GetAZs of a region. */
    public static Value<List<String>> getAzs(Value<String> region) {
        return new Intrinsic<>("Fn::GetAZs", region);
    }

    /** Fn::Cidr: so many blocks of so many host bits out of an address range, for example {@code 10.0.0.0/16}. */
    public static Value<List<String>> cidr(String range, long count, long hostBits) {
        return new Intrinsic<>("Fn::Cidr", List.of(range, count, hostBits));
    }

    /** Fn::Cidr whose count and host bits are known at deployment. */
    public static Value<List<String>> cidr(
            Value<String> range, Value<? extends Number> count, Value<? extends Number> hostBits) {
        return new Intrinsic<>("Fn::Cidr", List.of(range, count, hostBits));
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

    /**
     * Fn::GetStackOutput: the output of any stack, also in another region or account; the result takes the region and the role. A weak
     * reference: nothing keeps that stack from changing.
     */
    public static StackOutput getStackOutput(String stackName, String outputName) {
        return new StackOutput(stackName, outputName);
    }

    /** Fn::GetStackOutput of a stack whose name is known at deployment. */
    public static StackOutput getStackOutput(Value<String> stackName, String outputName) {
        return new StackOutput(stackName, outputName);
    }

    /** Fn::Length of a list that is known at deployment; brings the macro {@code AWS::LanguageExtensions} along. */
    public static Value<Number> length(Value<? extends List<?>> list) {
        return Intrinsic.needing(Macros.LANGUAGE_EXTENSIONS, "Fn::Length", list);
    }

    /** Fn::Length of the literals and values of a list; brings the macro {@code AWS::LanguageExtensions} along. */
    public static Value<Number> length(List<?> list) {
        Literals.check(list);
        return Intrinsic.needing(Macros.LANGUAGE_EXTENSIONS, "Fn::Length", list);
    }

    /**
     * Fn::ToJsonString of a map, with values inside; brings the macro {@code AWS::LanguageExtensions} along.
     */
    public static Value<String> toJsonString(Map<String, ?> tree) {
        Literals.check(tree);
        return Intrinsic.needing(Macros.LANGUAGE_EXTENSIONS, "Fn::ToJsonString", tree);
    }

    /** Fn::ToJsonString of a list; brings the macro {@code AWS::LanguageExtensions} along. */
    public static Value<String> toJsonString(List<?> items) {
        Literals.check(items);
        return Intrinsic.needing(Macros.LANGUAGE_EXTENSIONS, "Fn::ToJsonString", items);
    }

    /** Fn::Transform: what a macro makes of its parameters, typed by the caller. */
    public static <T> Value<T> transform(String macro, Map<String, ?> parameters) {
        Literals.check(parameters);
        Map<String, Object> argument = new LinkedHashMap<>();
        argument.put("Name", macro);
        argument.put("Parameters", parameters);
        return new Intrinsic<>("Fn::Transform", argument);
    }

    /** Fn::Transform with {@code AWS::Include}: a piece of a template that lies at that S3 URL ({@code s3://…}). */
    public static <T> Value<T> include(String location) {
        return transform("AWS::Include", Map.of("Location", location));
    }

    /** Fn::Transform with {@code AWS::Include}, from a location that is known at deployment. */
    public static <T> Value<T> include(Value<String> location) {
        return transform("AWS::Include", Map.of("Location", location));
    }

    /**
     * Fn::ForEach inside of properties: the member that the body says is repeated for every item. The result goes into a map property
     * or a tree; {@link PropertyBag#forEach} puts the same among the properties themselves.
     *
     * @param loop the loop's name, unique in the template
     * @param identifier what an item is called: {@code ${Identifier}} in names and texts of the body
     */
    public static Map<String, Object> forEach(
            String loop, String identifier, List<String> items, Map<String, ?> member) {
        return Loop.ofProperties(loop, identifier, List.copyOf(items), member);
    }

    /** Fn::ForEach inside of properties, over a list that is known at deployment. */
    public static Map<String, Object> forEach(
            String loop, String identifier, Value<? extends List<String>> items, Map<String, ?> member) {
        return Loop.ofProperties(loop, identifier, items, member);
    }

    /**
     * Fn::FindInMap by the mapping's name, always as the function; {@link Mapping#find} looks literal keys up at build time and
     * knows the keys. Keys are strings or values. */
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

    /** Fn::Equals of two literals, for conditions that the Java code decides. */
    public static ConditionExpression equal(String left, String right) {
        return new ConditionExpression.Function("Fn::Equals", List.of(left, right));
    }

    /** Fn::Not of Fn::Equals of a value and a literal. */
    public static ConditionExpression notEqual(Value<?> left, String right) {
        return equal(left, right).negated();
    }

    /** Fn::Not of Fn::Equals of two values. */
    public static ConditionExpression notEqual(Value<?> left, Value<?> right) {
        return equal(left, right).negated();
    }

    /** Fn::Not of Fn::Equals of two literals, for conditions that the Java code decides. */
    public static ConditionExpression notEqual(String left, String right) {
        return equal(left, right).negated();
    }

    /**
     * Fn::And: true if all of 2 to 10 expressions hold. More are not split up behind the scenes: nest them, {@code and(and(…), and(…))}.
     *
     * @throws TemplateException if there are fewer or more
     */
    public static ConditionExpression and(ConditionExpression... expressions) {
        return ConditionExpression.combined("Fn::And", List.of(expressions));
    }

    /**
     * Fn::Or: true if any of 2 to 10 expressions holds. More are not split up behind the scenes: nest them.
     *
     * @throws TemplateException if there are fewer or more
     */
    public static ConditionExpression or(ConditionExpression... expressions) {
        return ConditionExpression.combined("Fn::Or", List.of(expressions));
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
