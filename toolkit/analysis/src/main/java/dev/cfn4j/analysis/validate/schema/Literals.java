package dev.cfn4j.analysis.validate.schema;

import dev.cfn4j.analysis.template.TemplateParameter;
import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.node.Node.BooleanNode;
import dev.cfn4j.dsl.node.Node.ListNode;
import dev.cfn4j.dsl.node.Node.NullNode;
import dev.cfn4j.dsl.node.Node.NumberNode;
import dev.cfn4j.dsl.node.Node.ObjectNode;
import dev.cfn4j.dsl.node.Node.StringNode;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/** How CloudFormation reads literals: numbers and booleans as well as their texts. */
final class Literals {
    private static final int LONGEST_NUMBER = 100;

    private Literals() {}

    /** Whether two values are equal; the text of a number or of a boolean is equal to it. */
    static boolean equal(Node one, Node other) {
        if (one.equals(other)) {
            return true;
        }
        Optional<String> first = TemplateParameter.scalar(one);
        Optional<String> second = TemplateParameter.scalar(other);
        if (first.isEmpty() || second.isEmpty()) {
            return false;
        }
        return first.get().equals(second.get())
                || (isBoolean(first.get()) && first.get().equalsIgnoreCase(second.get()));
    }

    /** The number that a literal is, as a number or as its text. */
    static Optional<BigDecimal> number(Node node) {
        if (node instanceof NumberNode number) {
            return Optional.of(number.value());
        }
        return node.text().flatMap(Literals::number);
    }

    /** Whether a value is of a JSON type, strictly or as lenient as CloudFormation. */
    static boolean isA(String type, Node node, boolean strict) {
        return switch (type) {
            case "object" -> node instanceof ObjectNode;
            case "array" -> node instanceof ListNode;
            case "null" -> node instanceof NullNode;
            case "string" -> node instanceof StringNode || (!strict && isScalar(node));
            case "boolean" ->
                node instanceof BooleanNode
                        || (!strict && node.text().filter(Literals::isBoolean).isPresent());
            case "integer" ->
                isNumber(node, strict)
                        && number(node)
                                .filter(it -> it.stripTrailingZeros().scale() <= 0)
                                .isPresent();
            case "number" -> isNumber(node, strict);
            default -> true;
        };
    }

    private static boolean isNumber(Node node, boolean strict) {
        return node instanceof NumberNode || (!strict && number(node).isPresent());
    }

    private static boolean isScalar(Node node) {
        return node instanceof StringNode || node instanceof NumberNode || node instanceof BooleanNode;
    }

    private static boolean isBoolean(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return lower.equals("true") || lower.equals("false");
    }

    private static Optional<BigDecimal> number(String text) {
        String trimmed = text.strip();
        if (trimmed.isEmpty() || trimmed.length() > LONGEST_NUMBER || "+-.0123456789".indexOf(trimmed.charAt(0)) < 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(new BigDecimal(trimmed));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
