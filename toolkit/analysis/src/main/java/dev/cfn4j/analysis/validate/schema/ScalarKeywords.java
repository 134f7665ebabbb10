package dev.cfn4j.analysis.validate.schema;

import dev.cfn4j.analysis.template.TemplateParameter;
import dev.cfn4j.analysis.validate.property.Patterns;
import dev.cfn4j.analysis.validate.rule.Words;
import dev.cfn4j.dsl.node.Node;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;

/** Keywords about single values: type, allowed values, limits of numbers, lengths and patterns of texts. */
final class ScalarKeywords {
    private ScalarKeywords() {}

    static Keyword type(List<String> types) {
        return (node, place, run) -> {
            for (String type : types) {
                if (Literals.isA(type, node, run.strict())) {
                    return;
                }
            }
            run.problem(place, "must be " + typesInWords(types) + ", not " + Words.describe(node));
        };
    }

    private static String typesInWords(List<String> types) {
        return String.join(
                " or ", types.stream().map(ScalarKeywords::typeInWords).toList());
    }

    private static String typeInWords(String type) {
        return switch (type) {
            case "array" -> "a list";
            case "null" -> "null";
            case "object", "integer" -> "an " + type;
            default -> "a " + type;
        };
    }

    static Keyword constant(Operand operand) {
        return (node, place, run) -> {
            Optional<Node> expected = operand.value(run);
            if (expected.isEmpty()) {
                run.unknown();
            } else if (!Literals.equal(expected.get(), node)) {
                run.problem(place, "must be " + shown(expected.get()) + ", not " + shown(node));
            }
        };
    }

    static Keyword allowed(List<Node> values, boolean ignoreCase) {
        List<String> names = values.stream()
                .flatMap(value -> TemplateParameter.scalar(value).stream())
                .map(ScalarKeywords::plain)
                .distinct()
                .toList();
        return (node, place, run) -> {
            for (Node value : values) {
                if (Literals.equal(value, node) || (ignoreCase && equalIgnoringCase(value, node))) {
                    return;
                }
            }
            Optional<String> text = TemplateParameter.scalar(node);
            run.problem(
                    place,
                    "must be " + Words.any(names) + ", not " + shown(node),
                    text.isEmpty() ? null : Words.didYouMean(text.get(), names));
        };
    }

    /** Booleans are one value in any spelling. */
    private static String plain(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return lower.equals("true") || lower.equals("false") ? lower : text;
    }

    private static boolean equalIgnoringCase(Node one, Node other) {
        return one.text()
                .flatMap(it -> other.text().filter(it::equalsIgnoreCase))
                .isPresent();
    }

    private static String shown(Node node) {
        return TemplateParameter.scalar(node).map(Words::quoted).orElseGet(() -> Words.describe(node));
    }

    /** A limit of numbers: which results of comparing value and limit are allowed. */
    static Keyword limit(Operand operand, IntPredicate allowed, String inWords) {
        return (node, place, run) -> {
            Optional<BigDecimal> value = Literals.number(node);
            Optional<Node> limit = operand.value(run);
            Optional<BigDecimal> number = limit.flatMap(Literals::number);
            if (limit.isEmpty()) {
                run.unknown();
            } else if (value.isPresent()
                    && number.isPresent()
                    && !allowed.test(value.get().compareTo(number.get()))) {
                run.problem(place, "must be " + inWords + " " + number.get().toPlainString() + ", not " + shown(node));
            }
        };
    }

    static Keyword multipleOf(BigDecimal unit) {
        return (node, place, run) -> Literals.number(node)
                .filter(value -> value.remainder(unit).signum() != 0)
                .ifPresent(value -> run.problem(
                        place, "must be a multiple of " + unit.toPlainString() + ", not " + value.toPlainString()));
    }

    static Keyword length(BigDecimal limit, boolean atMost) {
        int characters = limit.intValue();
        return (node, place, run) -> node.text()
                .filter(text -> {
                    int length = text.codePointCount(0, text.length());
                    return atMost ? length > characters : length < characters;
                })
                .ifPresent(text -> run.problem(
                        place,
                        "must have at %s %d characters, not %d"
                                .formatted(
                                        atMost ? "most" : "least", characters, text.codePointCount(0, text.length()))));
    }

    static Keyword pattern(Operand operand) {
        return (node, place, run) -> {
            Optional<String> pattern = operand.value(run).flatMap(Node::text);
            if (pattern.isEmpty()) {
                run.unknown();
            } else {
                TemplateParameter.scalar(node)
                        .filter(text -> !Patterns.finds(pattern.get(), text))
                        .ifPresent(text -> run.problem(
                                place, "must match " + pattern.get() + ", and " + Words.quoted(text) + " does not"));
            }
        };
    }

    static Keyword format(String name) {
        return (node, place, run) -> node.text()
                .filter(text -> !Formats.fits(name.toLowerCase(Locale.ROOT), text))
                .ifPresent(
                        text -> run.problem(place, "must be " + Formats.inWords(name) + ", not " + Words.quoted(text)));
    }
}
