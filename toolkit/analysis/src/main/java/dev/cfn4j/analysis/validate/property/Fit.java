package dev.cfn4j.analysis.validate.property;

import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.node.Node.BooleanNode;
import dev.cfn4j.dsl.node.Node.ListNode;
import dev.cfn4j.dsl.node.Node.NullNode;
import dev.cfn4j.dsl.node.Node.NumberNode;
import dev.cfn4j.dsl.node.Node.ObjectNode;
import dev.cfn4j.dsl.node.Node.StringNode;
import dev.cfn4j.spec.Shape;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/**
 * Whether a literal may stand where a shape is expected, not looking into lists and objects. As lenient as CloudFormation:
 * any scalar is a string; the text of a number or of a boolean is one; an object stands for its JSON text.
 */
final class Fit {
    private static final int LONGEST_NUMBER = 100;

    private Fit() {}

    static boolean accepts(Shape shape, Node node) {
        if (shape instanceof Shape.Scalar scalar) {
            return isScalar(node) ? accepts(scalar.kind(), node) : isJsonText(scalar) && node instanceof ObjectNode;
        }
        if (shape instanceof Shape.Union union) {
            return union.alternatives().stream().anyMatch(alternative -> accepts(alternative, node));
        }
        if (shape instanceof Shape.ListOf) {
            return node instanceof ListNode;
        }
        if (shape instanceof Shape.Json) {
            return !(node instanceof NumberNode || node instanceof BooleanNode || node instanceof ListNode);
        }
        return shape instanceof Shape.Any || node instanceof ObjectNode;
    }

    /** The number that a literal is, as a number or as its text. */
    static Optional<BigDecimal> number(Node node) {
        if (node instanceof NumberNode number) {
            return Optional.of(number.value());
        }
        return node.text().flatMap(Fit::number);
    }

    private static boolean accepts(Shape.Kind kind, Node node) {
        return switch (kind) {
            case STRING -> true;
            case INTEGER ->
                isDynamic(node)
                        || number(node).filter(value -> value.scale() <= 0).isPresent();
            case NUMBER -> isDynamic(node) || number(node).isPresent();
            case BOOLEAN -> node instanceof BooleanNode || isDynamic(node) || isBooleanText(node);
        };
    }

    /** Whether a string is meant to be JSON text. */
    static boolean isJsonText(Shape.Scalar scalar) {
        return scalar.constraints().formats().contains("json");
    }

    private static boolean isScalar(Node node) {
        return !(node instanceof ListNode || node instanceof ObjectNode || node instanceof NullNode);
    }

    private static boolean isBooleanText(Node node) {
        String text = node.text().orElse("").toLowerCase(Locale.ROOT);
        return text.equals("true") || text.equals("false");
    }

    private static boolean isDynamic(Node node) {
        return node instanceof StringNode string && string.value().contains("{{resolve:");
    }

    /** The number that a text is. */
    static Optional<BigDecimal> number(String text) {
        if (text.isEmpty() || text.length() > LONGEST_NUMBER || "+-.0123456789".indexOf(text.charAt(0)) < 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(new BigDecimal(text));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
