package dev.cfn4j.localcloud.template;

import dev.cfn4j.localcloud.wire.AwsFault;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** What a parameter's declaration demands of its value. */
final class ParameterConstraints {
    private static final int LONGEST_VALUE = 4096;

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
        BigDecimal number = number(value).orElseThrow(() -> broken(declared, "must be a number"));
        if (declared.text("MinValue").isPresent() && number.compareTo(limit(declared, "MinValue")) < 0) {
            throw broken(
                    declared,
                    "must be a number not less than "
                            + limit(declared, "MinValue").toPlainString());
        }
        if (declared.text("MaxValue").isPresent() && number.compareTo(limit(declared, "MaxValue")) > 0) {
            throw broken(
                    declared,
                    "must be a number not greater than "
                            + limit(declared, "MaxValue").toPlainString());
        }
    }

    private static void checkLength(ParameterDeclaration declared, String value) {
        int bytes = value.getBytes(StandardCharsets.UTF_8).length;
        if (bytes > LONGEST_VALUE) {
            throw AwsFault.validation(
                    "Parameter '" + declared.name() + "' must contain at most " + LONGEST_VALUE + " bytes");
        }
        BigDecimal length = BigDecimal.valueOf(value.codePointCount(0, value.length()));
        if (declared.text("MinLength").isPresent() && length.compareTo(limit(declared, "MinLength")) < 0) {
            throw broken(declared, "must contain at least " + limit(declared, "MinLength") + " characters");
        }
        if (declared.text("MaxLength").isPresent() && length.compareTo(limit(declared, "MaxLength")) > 0) {
            throw broken(declared, "must contain at most " + limit(declared, "MaxLength") + " characters");
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
            throw broken(declared, "must be one of AllowedValues");
        }
    }

    private static void checkPattern(ParameterDeclaration declared, String value) {
        Optional<String> pattern = declared.text("AllowedPattern");
        if (pattern.isPresent()
                && !compile(declared, pattern.get()).matcher(value).matches()) {
            throw broken(declared, "must match pattern " + pattern.get());
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

    /** Values are not shown: they may be secret. */
    private static AwsFault broken(ParameterDeclaration declared, String rule) {
        return AwsFault.validation(declared.text("ConstraintDescription")
                .map(description -> "Parameter " + declared.name() + " failed to satisfy constraint: " + description)
                .orElse("Parameter '" + declared.name() + "' " + rule));
    }

    private static Optional<BigDecimal> number(String text) {
        try {
            return Optional.of(new BigDecimal(text.trim()));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
