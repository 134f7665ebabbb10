package dev.cfn4j.codegen;

import com.palantir.javapoet.ClassName;
import dev.cfn4j.spec.Bounds;
import dev.cfn4j.spec.Constraints;
import dev.cfn4j.spec.PropertyFacts;
import dev.cfn4j.spec.Shape;
import dev.cfn4j.spec.UpdateBehavior;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The facts of a property in the words of its Javadoc. */
final class FactsText {
    private static final int MOST_VALUES = 8;
    private static final int LONGEST_PATTERN = 120;

    private FactsText() {}

    static String of(PropertyModel property) {
        PropertyFacts facts = property.facts();
        List<String> lines = new ArrayList<>();
        lines.add(JavadocText.code(facts.name()));
        lines.add(facts.required() ? "Required" : "Optional");
        lines.add("Update: " + inWords(facts.update()));
        facts.defaultValue().ifPresent(value -> lines.add("Default: " + JavadocText.code(value)));
        if (!isPlain(facts.shape())) {
            lines.add("Takes: " + JavadocText.code(ShapeText.of(facts.shape())));
        }
        addConstraints(facts.shape(), lines);
        if (!property.enums().isEmpty()) {
            lines.add("Constants: " + links(property.enums()));
        }
        if (!facts.refersTo().isEmpty()) {
            lines.add("Refers to: " + JavadocText.codes(facts.refersTo()));
        }
        if (facts.writeOnly()) {
            lines.add("Write-only");
        }
        return String.join(". ", lines) + ".";
    }

    /** Whether the parameters of the setters already say what the property takes. */
    private static boolean isPlain(Shape shape) {
        if (shape instanceof Shape.ListOf list) {
            return isPlain(list.item());
        }
        if (shape instanceof Shape.MapOf map) {
            return isPlain(map.value());
        }
        return shape instanceof Shape.Scalar || shape instanceof Shape.Ref;
    }

    private static String inWords(UpdateBehavior update) {
        return switch (update) {
            case NO_INTERRUPTION -> "in place";
            case SOME_INTERRUPTION -> "in place, with some interruption";
            case REPLACEMENT -> "replacement";
            case CONDITIONAL -> "in place or replacement, depending on the values";
            case UNSUPPORTED -> "not supported";
        };
    }

    private static void addConstraints(Shape shape, List<String> lines) {
        if (shape instanceof Shape.ListOf list) {
            addBounds("Items", shape.constraints().size(), lines);
            addScalar(list.item(), "Each item's ", lines);
        } else if (shape instanceof Shape.MapOf map) {
            addBounds("Members", shape.constraints().size(), lines);
            addScalar(map.value(), "Each value's ", lines);
        } else {
            addScalar(shape, "", lines);
        }
    }

    private static void addScalar(Shape shape, String of, List<String> lines) {
        Constraints constraints = shape.constraints();
        addBounds(of.isEmpty() ? "Range" : of + "range", constraints.value(), lines);
        addBounds(of.isEmpty() ? "Length" : of + "length", constraints.length(), lines);
        List<String> allowed = constraints.allowedValues();
        if (!allowed.isEmpty() && allowed.size() <= MOST_VALUES) {
            lines.add((of.isEmpty() ? "One of: " : of + "value is one of: ") + JavadocText.codes(allowed));
        }
        constraints
                .pattern()
                .filter(pattern -> pattern.length() <= LONGEST_PATTERN)
                .ifPresent(pattern ->
                        lines.add((of.isEmpty() ? "Pattern: " : of + "pattern: ") + JavadocText.code(pattern)));
    }

    private static void addBounds(String what, Bounds bounds, List<String> lines) {
        if (!bounds.isEmpty()) {
            lines.add(what + ": " + bounds);
        }
    }

    private static String links(List<ClassName> enums) {
        return enums.stream()
                .map(name -> "{@link " + String.join(".", name.simpleNames()) + "}")
                .collect(Collectors.joining(", "));
    }
}
