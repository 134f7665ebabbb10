package dev.cfn4j.dsl.states;

import dev.cfn4j.dsl.TemplateException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * JSONPath: the functions of the states language, made for static import. Arguments are strings, numbers, booleans, {@link JsonPath}s (functions too), or null. Source:
 * <a href="https://docs.aws.amazon.com/step-functions/latest/dg/intrinsic-functions.html">intrinsic functions</a>.
 */
public final class IntrinsicFunctions {
    private IntrinsicFunctions() {}

    /** A template with the values in place of its {@code {}}s. */
    public static JsonPath format(String template, Object... values) {
        return call("States.Format", prepend(template, values));
    }

    /** A list of the values. */
    public static JsonPath array(Object... items) {
        return call("States.Array", items);
    }

    /** The list cut into lists of at most so many items. */
    public static JsonPath arrayPartition(JsonPath list, Object size) {
        return call("States.ArrayPartition", list, size);
    }

    /** Whether the list holds the value. */
    public static JsonPath arrayContains(JsonPath list, Object value) {
        return call("States.ArrayContains", list, value);
    }

    /** The numbers from the first to the last in steps; at most 1,000. */
    public static JsonPath arrayRange(Object first, Object last, Object step) {
        return call("States.ArrayRange", first, last, step);
    }

    /** The item of the list at the index, which begins at 0. */
    public static JsonPath arrayGetItem(JsonPath list, Object index) {
        return call("States.ArrayGetItem", list, index);
    }

    /** How many items the list has. */
    public static JsonPath arrayLength(JsonPath list) {
        return call("States.ArrayLength", list);
    }

    /** The list without repetitions. */
    public static JsonPath arrayUnique(JsonPath list) {
        return call("States.ArrayUnique", list);
    }

    /** The text in Base64, of at most 10,000 characters. */
    public static JsonPath base64Encode(Object text) {
        return call("States.Base64Encode", text);
    }

    /** The text that was in Base64. */
    public static JsonPath base64Decode(Object text) {
        return call("States.Base64Decode", text);
    }

    /** The hash of the data; the algorithm is MD5, SHA-1, SHA-256, SHA-384 or SHA-512. */
    public static JsonPath hash(Object data, Object algorithm) {
        return call("States.Hash", data, algorithm);
    }

    /** The members of both objects, those of the second replacing those of the first. */
    public static JsonPath jsonMerge(JsonPath first, JsonPath second) {
        return call("States.JsonMerge", first, second, false);
    }

    /** The tree that the text holds as JSON. */
    public static JsonPath stringToJson(JsonPath text) {
        return call("States.StringToJson", text);
    }

    /** The tree as JSON text. */
    public static JsonPath jsonToString(JsonPath tree) {
        return call("States.JsonToString", tree);
    }

    /** A random number from the first to before the last. */
    public static JsonPath mathRandom(Object first, Object last) {
        return call("States.MathRandom", first, last);
    }

    /** The sum. */
    public static JsonPath mathAdd(Object left, Object right) {
        return call("States.MathAdd", left, right);
    }

    /** The parts of the text between the delimiters. */
    public static JsonPath stringSplit(Object text, Object delimiters) {
        return call("States.StringSplit", text, delimiters);
    }

    /** A random UUID. */
    public static JsonPath uuid() {
        return call("States.UUID");
    }

    private static Object[] prepend(Object first, Object... others) {
        List<Object> all = new ArrayList<>(List.of(first));
        all.addAll(Arrays.asList(others));
        return all.toArray();
    }

    private static JsonPath call(String function, @Nullable Object... arguments) {
        return new JsonPath(Arrays.stream(arguments)
                .map(IntrinsicFunctions::argument)
                .collect(Collectors.joining(", ", function + "(", ")")));
    }

    private static String argument(@Nullable Object value) {
        if (value instanceof String text) {
            return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
        }
        if (value == null || value instanceof Number || value instanceof Boolean || value instanceof JsonPath) {
            return String.valueOf(value);
        }
        throw new TemplateException("an intrinsic function takes strings, numbers, booleans, paths and null, found "
                + value.getClass().getName());
    }
}
