package dev.cfn4j.analysis.validate.security;

import dev.cfn4j.analysis.validate.service.Given;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the statements of an IAM policy, as far as they are literal. */
final class Statements {
    private Statements() {}

    /** The statements that allow something. */
    static Stream<Given> allowing(Given policy) {
        return policy.find("Statement").stream()
                .flatMap(statement -> oneOrMore(statement).stream())
                .filter(statement ->
                        statement.text("Effect").filter("Allow"::equals).isPresent());
    }

    /** The texts of a member that takes one or a list of them. */
    static List<String> texts(Given statement, String member) {
        return statement.find(member).stream()
                .flatMap(value -> oneOrMore(value).stream())
                .map(Given::text)
                .flatMap(Optional::stream)
                .toList();
    }

    /** Whether everybody is the principal. */
    static boolean isForEverybody(Given statement) {
        return texts(statement, "Principal").contains("*")
                || statement
                        .find("Principal")
                        .filter(principal -> texts(principal, "AWS").contains("*"))
                        .isPresent();
    }

    /** The services that are principals. */
    static List<String> services(Given statement) {
        return statement
                .find("Principal")
                .map(principal -> texts(principal, "Service"))
                .orElse(List.of());
    }

    private static List<Given> oneOrMore(Given value) {
        return value.items().isEmpty() ? List.of(value) : value.items();
    }
}
