package dev.cfn4j.spec.json;

import dev.cfn4j.spec.Shape;
import dev.cfn4j.spec.SpecException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Shapes as they stand in facts files. */
final class ShapeFormat {
    private ShapeFormat() {}

    static Shape read(Fields fields) {
        var constraints = ConstraintsFormat.read(fields);
        if (fields.has("ref")) {
            return new Shape.Ref(fields.expectText("ref"), constraints);
        }
        String type = fields.expectText("type");
        return switch (type) {
            case "list" -> new Shape.ListOf(read(fields.object("items")), constraints);
            case "map" -> new Shape.MapOf(read(fields.object("values")), fields.text("keys"), constraints);
            case "union" -> new Shape.Union(alternatives(fields), constraints);
            case "json" -> new Shape.Json(constraints);
            case "any" -> new Shape.Any(constraints);
            default -> new Shape.Scalar(kind(type, fields.place()), constraints);
        };
    }

    private static List<Shape> alternatives(Fields fields) {
        List<Shape> result = new ArrayList<>();
        for (var alternative : fields.objects("of")) {
            result.add(read(alternative));
        }
        return result;
    }

    static void write(Shape shape, Map<String, Object> out) {
        if (shape instanceof Shape.Ref ref) {
            out.put("ref", ref.definition());
        } else if (shape instanceof Shape.Scalar scalar) {
            out.put("type", scalar.kind().name().toLowerCase(Locale.ROOT));
        } else if (shape instanceof Shape.ListOf list) {
            out.put("type", "list");
            out.put("items", tree(list.item()));
        } else if (shape instanceof Shape.MapOf map) {
            out.put("type", "map");
            map.keyPattern().ifPresent(pattern -> out.put("keys", pattern));
            out.put("values", tree(map.value()));
        } else if (shape instanceof Shape.Union union) {
            out.put("type", "union");
            out.put("of", union.alternatives().stream().map(ShapeFormat::tree).toList());
        } else {
            out.put("type", shape instanceof Shape.Json ? "json" : "any");
        }
        if (!shape.constraints().isEmpty()) {
            ConstraintsFormat.write(shape.constraints(), out);
        }
    }

    static Map<String, Object> tree(Shape shape) {
        Map<String, Object> result = new LinkedHashMap<>();
        write(shape, result);
        return result;
    }

    private static Shape.Kind kind(String type, String place) {
        try {
            return Shape.Kind.valueOf(type.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new SpecException(place + " has the unknown type '" + type + "'", e);
        }
    }
}
