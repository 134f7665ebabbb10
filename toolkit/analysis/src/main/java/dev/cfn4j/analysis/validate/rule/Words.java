package dev.cfn4j.analysis.validate.rule;

import dev.cfn4j.dsl.check.Suggestion;
import dev.cfn4j.dsl.node.Node;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How messages say values and lists of names. */
public final class Words {
    private static final int LONGEST_VALUE = 60;
    private static final int MOST_NAMES = 12;

    private Words() {}

    /** a; a and b; a, b and c. */
    public static String all(Collection<String> names) {
        return joined(names, " and ");
    }

    /** a; a or b; a, b or c; long lists are cut. */
    public static String any(Collection<String> names) {
        return joined(names, " or ");
    }

    /** What a value is: {@code the string `abc`}, {@code the integer 5}, {@code a list}. */
    public static String describe(Node node) {
        if (node instanceof Node.StringNode string) {
            return "the string " + quoted(string.value());
        }
        if (node instanceof Node.NumberNode number) {
            return "the " + node.kind() + " " + number.value().toPlainString();
        }
        if (node instanceof Node.BooleanNode bool) {
            return "the boolean " + bool.value();
        }
        return node instanceof Node.ObjectNode ? "an object" : node instanceof Node.ListNode ? "a list" : "null";
    }

    /** A text in back quotes, cut where it is long. */
    public static String quoted(String text) {
        return "`" + (text.length() > LONGEST_VALUE ? text.substring(0, LONGEST_VALUE) + "…" : text) + "`";
    }

    /** The remedy where a known name is near to the one written; null if none is. */
    public static @Nullable String didYouMean(String written, Collection<String> known) {
        return Suggestion.nearest(written, known)
                .map(name -> "Did you mean " + quoted(name) + "?")
                .orElse(null);
    }

    private static String joined(Collection<String> names, String last) {
        List<String> quoted =
                names.stream().limit(MOST_NAMES).map(Words::quoted).collect(Collectors.toList());
        if (names.size() > MOST_NAMES) {
            return String.join(", ", quoted) + last + (names.size() - MOST_NAMES) + " more";
        }
        if (quoted.size() < 2) {
            return String.join("", quoted);
        }
        String end = quoted.remove(quoted.size() - 1);
        return String.join(", ", quoted) + last + end;
    }
}
