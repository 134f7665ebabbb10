package dev.cfn4j.spec.json;

import dev.cfn4j.spec.Bounds;
import dev.cfn4j.spec.Constraints;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Constraints as the keywords of JSON Schema and of the registry; facts files use the same words. */
public final class ConstraintsFormat {
    private ConstraintsFormat() {}

    /** Reads the constraints among the members of a facts object. */
    public static Constraints read(Fields fields) {
        if (fields.members().size() == 1 && (fields.has("type") || fields.has("ref"))) {
            return Constraints.NONE;
        }
        List<Constraints> alternatives = new ArrayList<>();
        for (var alternative : fields.objects("anyOf")) {
            alternatives.add(read(alternative));
        }
        return readKeywords(fields, alternatives);
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
                        fields.number(fields.has("minItems") ? "minItems" : "minProperties"),
                        fields.number(fields.has("maxItems") ? "maxItems" : "maxProperties")),
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

    private static Bounds valueBounds(Fields fields) {
        boolean above = fields.has("exclusiveMinimum");
        boolean below = fields.has("exclusiveMaximum");
        var least = fields.number(above ? "exclusiveMinimum" : "minimum");
        var most = fields.number(below ? "exclusiveMaximum" : "maximum");
        return least.isEmpty() && most.isEmpty() ? Bounds.NONE : new Bounds(least, most, above, below);
    }

    private static Bounds bounds(Optional<BigDecimal> least, Optional<BigDecimal> most) {
        return least.isEmpty() && most.isEmpty() ? Bounds.NONE : new Bounds(least, most, false, false);
    }

    private static List<String> formats(Fields fields) {
        var format = fields.value("format");
        return format.isPresent() && format.get() instanceof String text ? List.of(text) : fields.texts("format");
    }

    private static List<String> allowedValues(Fields fields, String keyword) {
        List<String> result = new ArrayList<>();
        for (var value : fields.list(keyword)) {
            String text = scalarText(value);
            if (!result.contains(text)) {
                result.add(text);
            }
        }
        var only = fields.value("const");
        if (only.isPresent() && result.isEmpty()) {
            result.add(scalarText(only.get()));
        }
        return result;
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
