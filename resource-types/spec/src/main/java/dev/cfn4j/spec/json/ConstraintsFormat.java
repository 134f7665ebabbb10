package dev.cfn4j.spec.json;

import dev.cfn4j.spec.Bounds;
import dev.cfn4j.spec.Constraints;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Constraints as the keywords of JSON Schema and of the registry; facts files use the same words. */
public final class ConstraintsFormat {
    private ConstraintsFormat() {}

    /** Reads the constraints among the members of a facts object. */
    public static Constraints read(Fields fields) {
        return readKeywords(fields, alternatives(fields));
    }

    /** Reads the constraints among the members of a schema node, leaving its anyOf branches alone. */
    public static Constraints readNode(Fields fields) {
        return readKeywords(fields, List.of());
    }

    private static Constraints readKeywords(Fields fields, List<Constraints> alternatives) {
        boolean ignoresCase = fields.has("enumCaseInsensitive");
        return new Constraints(
                valueBounds(fields),
                bounds(fields.number("minLength"), fields.number("maxLength")),
                bounds(
                        fields.number("minItems").or(() -> fields.number("minProperties")),
                        fields.number("maxItems").or(() -> fields.number("maxProperties"))),
                fields.text("pattern"),
                formats(fields),
                allowedValues(fields, ignoresCase ? "enumCaseInsensitive" : "enum"),
                ignoresCase,
                fields.number("multipleOf"),
                fields.flag("uniqueItems"),
                !fields.has("insertionOrder") || fields.flag("insertionOrder"),
                fields.texts("uniqueKeys"),
                alternatives);
    }

    private static List<Constraints> alternatives(Fields fields) {
        return fields.objects("anyOf").stream().map(ConstraintsFormat::read).toList();
    }

    private static Bounds valueBounds(Fields fields) {
        var above = fields.number("exclusiveMinimum");
        var below = fields.number("exclusiveMaximum");
        return new Bounds(
                above.or(() -> fields.number("minimum")),
                below.or(() -> fields.number("maximum")),
                above.isPresent(),
                below.isPresent());
    }

    private static Bounds bounds(Optional<BigDecimal> least, Optional<BigDecimal> most) {
        return new Bounds(least, most, false, false);
    }

    private static List<String> formats(Fields fields) {
        return fields.value("format").filter(String.class::isInstance).isPresent()
                ? List.of(fields.expectText("format"))
                : fields.texts("format");
    }

    private static List<String> allowedValues(Fields fields, String keyword) {
        return Stream.concat(fields.list(keyword).stream(), fields.value("const").stream())
                .map(ConstraintsFormat::scalarText)
                .distinct()
                .toList();
    }

    /** A scalar of the tree as text. */
    public static String scalarText(Object value) {
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }

    /** Adds the constraints' members to a facts object. */
    public static void write(Constraints constraints, Map<String, Object> out) {
        writeNumbers(constraints, out);
        constraints.pattern().ifPresent(pattern -> out.put("pattern", pattern));
        writeList(out, "format", constraints.formats());
        writeList(out, constraints.ignoresCase() ? "enumCaseInsensitive" : "enum", constraints.allowedValues());
        if (constraints.uniqueItems()) {
            out.put("uniqueItems", true);
        }
        if (!constraints.ordered()) {
            out.put("insertionOrder", false);
        }
        writeList(out, "uniqueKeys", constraints.uniqueKeys());
        writeList(
                out,
                "anyOf",
                constraints.anyOf().stream().map(ConstraintsFormat::tree).toList());
    }

    private static Map<String, Object> tree(Constraints constraints) {
        Map<String, Object> result = new LinkedHashMap<>();
        write(constraints, result);
        return result;
    }

    private static void writeNumbers(Constraints constraints, Map<String, Object> out) {
        var value = constraints.value();
        value.minimum().ifPresent(least -> out.put(value.exclusiveMinimum() ? "exclusiveMinimum" : "minimum", least));
        value.maximum().ifPresent(most -> out.put(value.exclusiveMaximum() ? "exclusiveMaximum" : "maximum", most));
        constraints.length().minimum().ifPresent(least -> out.put("minLength", least));
        constraints.length().maximum().ifPresent(most -> out.put("maxLength", most));
        constraints.size().minimum().ifPresent(least -> out.put("minItems", least));
        constraints.size().maximum().ifPresent(most -> out.put("maxItems", most));
        constraints.multipleOf().ifPresent(number -> out.put("multipleOf", number));
    }

    private static void writeList(Map<String, Object> out, String name, List<?> items) {
        if (!items.isEmpty()) {
            out.put(name, items.size() == 1 && "format".equals(name) ? items.get(0) : new ArrayList<>(items));
        }
    }
}
