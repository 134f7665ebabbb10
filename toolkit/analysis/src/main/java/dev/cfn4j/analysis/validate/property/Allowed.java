package dev.cfn4j.analysis.validate.property;

import dev.cfn4j.spec.Bounds;
import dev.cfn4j.spec.Constraints;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Whether the text of a literal satisfies one kind of constraint. */
final class Allowed {
    private Allowed() {}

    /** Whether it satisfies everything that can be said of a scalar. */
    static boolean scalar(Constraints constraints, String text) {
        return value(constraints, text)
                && pattern(constraints, text)
                && length(constraints, text)
                && number(constraints, text)
                && format(constraints, text)
                && alternatives(constraints, text);
    }

    /** Whether it is one of the allowed values; numbers are compared as numbers. */
    static boolean value(Constraints constraints, String text) {
        return constraints.allowedValues().isEmpty()
                || constraints.allowedValues().stream()
                        .anyMatch(allowed -> same(allowed, text, constraints.ignoresCase()));
    }

    static boolean pattern(Constraints constraints, String text) {
        return constraints
                .pattern()
                .map(pattern -> Patterns.finds(pattern, text))
                .orElse(true);
    }

    static boolean length(Constraints constraints, String text) {
        Bounds length = constraints.length();
        return length.isEmpty() || length.allows(text.codePointCount(0, text.length()));
    }

    /** Whether it has one of the formats; formats whose form is not known take everything. */
    static boolean format(Constraints constraints, String text) {
        List<String> names = constraints.formats();
        return names.isEmpty()
                || names.stream()
                        .anyMatch(name -> Formats.find(name)
                                .map(format -> format.accepts().test(text))
                                .orElse(true));
    }

    static boolean number(Constraints constraints, String text) {
        if (constraints.value().isEmpty() && constraints.multipleOf().isEmpty()) {
            return true;
        }
        Optional<BigDecimal> number = Fit.number(text);
        return number.map(value -> constraints.value().allows(value) && isMultiple(constraints, value))
                .orElse(true);
    }

    private static boolean isMultiple(Constraints constraints, BigDecimal value) {
        return constraints
                .multipleOf()
                .map(unit -> value.remainder(unit).signum() == 0)
                .orElse(true);
    }

    static boolean alternatives(Constraints constraints, String text) {
        return constraints.anyOf().isEmpty()
                || constraints.anyOf().stream().anyMatch(alternative -> scalar(alternative, text));
    }

    private static boolean same(String allowed, String text, boolean ignoresCase) {
        if (allowed.equals(text) || (ignoresCase && allowed.equalsIgnoreCase(text))) {
            return true;
        }
        Optional<BigDecimal> number = Fit.number(allowed);
        return number.isPresent()
                && Fit.number(text)
                        .filter(it -> it.compareTo(number.get()) == 0)
                        .isPresent();
    }
}
