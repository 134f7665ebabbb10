package dev.cfn4j.localcloud.template;

import dev.cfn4j.localcloud.wire.AwsFault;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** What a parameter's declaration demands of its value. */
final class ParameterConstraints {
    private ParameterConstraints() {}

    static void check(ParameterDeclaration declared, String value) {
        List<String> items = declared.isList()
                ? Arrays.stream(value.split(",", -1)).map(String::trim).toList()
                : List.of(value);
        for (String item : items) {
            checkNumber(declared, item);
            checkAllowed(declared, item);
            checkPattern(declared, item);
        }
        if (!declared.isList()) {
            checkLength(declared, value);
        }
    }

    private static void checkNumber(ParameterDeclaration declared, String value) {
        if (!declared.type().equals("Number") && !declared.type().equals("List<Number>")) {
            return;
        }
        Optional<BigDecimal> number = number(value);
        if (number.isEmpty()) {
            throw AwsFault.validation("Parameter '" + declared.name() + "' must be a number"
                    + constraint(declared, shown(declared, value)));
        }
        bound(declared, "MinValue", sign -> number.get().compareTo(limit(declared, "MinValue")) < 0, "not less than");
        bound(
                declared,
                "MaxValue",
                sign -> number.get().compareTo(limit(declared, "MaxValue")) > 0,
                "not greater than");
    }

    private static void checkLength(ParameterDeclaration declared, String value) {
        int length = value.codePointCount(0, value.length());
        BigDecimal found = BigDecimal.valueOf(length);
        bound(
                declared,
                "MinLength",
                any -> found.compareTo(limit(declared, "MinLength")) < 0,
                "of a length not less than");
        bound(
                declared,
                "MaxLength",
                any -> found.compareTo(limit(declared, "MaxLength")) > 0,
                "of a length not greater than");
    }

    private static void bound(ParameterDeclaration declared, String member, IntPredicate broken, String words) {
        if (declared.text(member).isPresent() && broken.test(0)) {
            throw AwsFault.validation("Parameter '" + declared.name() + "' must be " + words + " "
                    + declared.text(member).get() + constraint(declared, ""));
        }
    }

    private static BigDecimal limit(ParameterDeclaration declared, String member) {
        return declared.text(member)
                .flatMap(ParameterConstraints::number)
                .orElseThrow(() -> AwsFault.validation(
                        "Template format error: " + member + " of parameter " + declared.name() + " must be a number"));
    }

    private static void checkAllowed(ParameterDeclaration declared, String value) {
        List<String> allowed = declared.allowedValues();
        if (!allowed.isEmpty() && !allowed.contains(value)) {
            throw AwsFault.validation("Parameter '" + declared.name() + "' must be one of AllowedValues " + allowed
                    + constraint(declared, shown(declared, value)));
        }
    }

    private static void checkPattern(ParameterDeclaration declared, String value) {
        Optional<String> pattern = declared.text("AllowedPattern");
        if (pattern.isPresent()
                && !compile(declared, pattern.get()).matcher(value).matches()) {
            throw AwsFault.validation("Parameter '" + declared.name() + "' must match pattern " + pattern.get()
                    + constraint(declared, shown(declared, value)));
        }
    }

    private static Pattern compile(ParameterDeclaration declared, String pattern) {
        try {
            return Pattern.compile(pattern);
        } catch (PatternSyntaxException e) {
            throw AwsFault.validation("Template format error: AllowedPattern of parameter " + declared.name()
                    + " is not a regular expression");
        }
    }

    private static String shown(ParameterDeclaration declared, String value) {
        return declared.isSecret() ? "" : "; found '" + value + "'";
    }

    private static String constraint(ParameterDeclaration declared, String found) {
        return declared.text("ConstraintDescription").map(text -> ": " + text).orElse("") + found;
    }

    private static Optional<BigDecimal> number(String text) {
        try {
            return Optional.of(new BigDecimal(text.trim()));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
