package dev.cfn4j.localcloud.lifecycle;

import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.localcloud.template.Scalars;
import dev.cfn4j.spec.Bounds;
import dev.cfn4j.spec.Constraints;
import dev.cfn4j.spec.Shape;
import java.math.BigDecimal;
import java.util.Optional;

/** Finds values that are out of their bounds, or not of their kind. Patterns are not checked: names made up here may not match. */
final class ScalarCheck {
    private ScalarCheck() {}

    /** What is wrong with a value. */
    static Optional<String> fault(Shape.Scalar scalar, Node node) {
        Optional<String> text = Scalars.text(node);
        if (text.isEmpty()) {
            return Optional.of("expected type: " + name(scalar.kind()) + ", found: " + kind(node));
        }
        if (text.get().contains("{{resolve:")) {
            return Optional.empty();
        }
        Constraints constraints = scalar.constraints();
        if (!constraints.allowedValues().isEmpty() && !isAllowed(constraints, text.get())) {
            return Optional.of(text.get() + " is not a valid enum value");
        }
        return switch (scalar.kind()) {
            case STRING -> length(constraints.length(), text.get());
            case BOOLEAN ->
                text.get().equalsIgnoreCase("true") || text.get().equalsIgnoreCase("false")
                        ? Optional.empty()
                        : Optional.of("expected type: Boolean, found: String");
            case INTEGER, NUMBER -> number(scalar, text.get());
        };
    }

    private static boolean isAllowed(Constraints constraints, String value) {
        return constraints.allowedValues().stream()
                .anyMatch(
                        allowed -> constraints.ignoresCase() ? allowed.equalsIgnoreCase(value) : allowed.equals(value));
    }

    private static Optional<String> length(Bounds bounds, String value) {
        int length = value.codePointCount(0, value.length());
        if (bounds.allows(length)) {
            return Optional.empty();
        }
        boolean tooLong = bounds.maximum()
                .filter(most -> most.compareTo(BigDecimal.valueOf(length)) < 0)
                .isPresent();
        return Optional.of(
                tooLong
                        ? "expected maxLength: "
                                + bounds.maximum().orElseThrow().toPlainString() + ", actual: " + length
                        : "expected minLength: "
                                + bounds.minimum().orElseThrow().toPlainString() + ", actual: " + length);
    }

    private static Optional<String> number(Shape.Scalar scalar, String text) {
        BigDecimal value;
        try {
            value = new BigDecimal(text.trim());
        } catch (NumberFormatException e) {
            return Optional.of("expected type: " + name(scalar.kind()) + ", found: String");
        }
        Bounds bounds = scalar.constraints().value();
        if (bounds.allows(value)) {
            return Optional.empty();
        }
        boolean tooMuch =
                bounds.maximum().filter(most -> most.compareTo(value) <= 0).isPresent();
        return Optional.of(
                tooMuch
                        ? text + " is not less or equal to "
                                + bounds.maximum().orElseThrow().toPlainString()
                        : text + " is not greater or equal to "
                                + bounds.minimum().orElseThrow().toPlainString());
    }

    private static String name(Shape.Kind kind) {
        return switch (kind) {
            case STRING -> "String";
            case INTEGER -> "Integer";
            case NUMBER -> "Number";
            case BOOLEAN -> "Boolean";
        };
    }

    private static String kind(Node node) {
        return node instanceof Node.ListNode ? "JSONArray" : node instanceof Node.ObjectNode ? "JSONObject" : "Null";
    }
}
