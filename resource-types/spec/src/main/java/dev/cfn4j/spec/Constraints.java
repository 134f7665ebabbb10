package dev.cfn4j.spec;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What a value must satisfy beyond its shape. Absent facts are empty, never null.
 *
 * @param value limits of a number
 * @param length limits of a text's length in characters
 * @param size limits of the number of a list's items, or of a map's or structure's members
 * @param pattern the regular expression that some part of a text must match, as the registry writes it
 * @param formats what the text means, one of these: {@code date-time}, {@code json}, {@code AWS::IAM::Role.Arn}
 * @param allowedValues the values allowed, numbers as text; empty when all are
 * @param ignoresCase whether upper and lower case are the same in the allowed values
 * @param multipleOf the number that a number must be a multiple of
 * @param uniqueItems whether no two items of a list may be equal
 * @param ordered whether the order of a list's items matters
 * @param uniqueKeys the members whose values no two items of a list may share
 * @param anyOf alternatives, at least one of which must hold as well; empty when there are none
 */
public record Constraints(
        Bounds value,
        Bounds length,
        Bounds size,
        Optional<String> pattern,
        List<String> formats,
        List<String> allowedValues,
        boolean ignoresCase,
        Optional<BigDecimal> multipleOf,
        boolean uniqueItems,
        boolean ordered,
        List<String> uniqueKeys,
        List<Constraints> anyOf) {
    /** No constraint at all. */
    public static final Constraints NONE = new Constraints(
            Bounds.NONE,
            Bounds.NONE,
            Bounds.NONE,
            Optional.empty(),
            List.of(),
            List.of(),
            false,
            Optional.empty(),
            false,
            true,
            List.of(),
            List.of());

    /** Copies the lists. */
    public Constraints {
        formats = List.copyOf(formats);
        allowedValues = List.copyOf(allowedValues);
        uniqueKeys = List.copyOf(uniqueKeys);
        anyOf = List.copyOf(anyOf);
    }

    /** Whether anything is allowed. */
    public boolean isEmpty() {
        return equals(NONE);
    }

    /** These constraints with other allowed values. */
    public Constraints withAllowedValues(List<String> values, boolean ignoreCase) {
        return new Constraints(
                value,
                length,
                size,
                pattern,
                formats,
                values,
                ignoreCase,
                multipleOf,
                uniqueItems,
                ordered,
                uniqueKeys,
                anyOf);
    }

    /** These constraints with other alternatives. */
    public Constraints withAnyOf(List<Constraints> alternatives) {
        return new Constraints(
                value,
                length,
                size,
                pattern,
                formats,
                allowedValues,
                ignoresCase,
                multipleOf,
                uniqueItems,
                ordered,
                uniqueKeys,
                alternatives);
    }

    /** These constraints with other formats. */
    public Constraints withFormats(List<String> others) {
        return new Constraints(
                value,
                length,
                size,
                pattern,
                others,
                allowedValues,
                ignoresCase,
                multipleOf,
                uniqueItems,
                ordered,
                uniqueKeys,
                anyOf);
    }

    /** These constraints with other limits of the number of items or members. */
    public Constraints withSize(Bounds other) {
        return new Constraints(
                value,
                length,
                other,
                pattern,
                formats,
                allowedValues,
                ignoresCase,
                multipleOf,
                uniqueItems,
                ordered,
                uniqueKeys,
                anyOf);
    }
}
