package dev.cfn4j.localcloud.expectation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One expectation of an answer.
 *
 * @param says what is expected, in words
 * @param page the page of AWS that says so
 * @param at where in the answer
 * @param kind what is compared: is, oneOf, matches, has, lacks, inOrder, count, present, absent
 * @param wanted with what
 */
record Check(String says, String page, Path at, String kind, Object wanted) {
    private static final List<String> KINDS =
            List.of("is", "oneOf", "matches", "has", "lacks", "inOrder", "count", "present", "absent");

    static Check of(Map<?, ?> row, String pageOfStep) {
        String kind = KINDS.stream()
                .filter(row::containsKey)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("what is to hold? " + row));
        String page = row.containsKey("page") ? text(row.get("page")) : pageOfStep;
        return new Check(text(row.get("says")), page, Path.of(text(row.get("at"))), kind, member(row, kind));
    }

    private static Object member(Map<?, ?> row, String name) {
        return Objects.requireNonNull(row.get(name), name);
    }

    /** The same with other things to compare with. */
    Check with(Object filled) {
        return new Check(says, page, at, kind, filled);
    }

    boolean isOfError() {
        return at.text().startsWith("Error");
    }

    /** Whether the answer is as expected. */
    boolean holds(Map<String, Object> answer) {
        Object value = at.find(answer);
        boolean failed = answer.containsKey("Error");
        return switch (kind) {
            case "is" -> value != null && text(value).equals(text(wanted));
            case "oneOf" -> texts(wanted).contains(text(value));
            case "matches" ->
                value != null
                        && Pattern.compile(text(wanted)).matcher(text(value)).find();
            case "has" -> value instanceof List<?> && texts(value).contains(text(wanted));
            case "lacks" -> !failed && !texts(value).contains(text(wanted));
            case "inOrder" -> inOrder(texts(value), texts(wanted));
            case "count" -> !failed && texts(value).size() == Integer.parseInt(text(wanted));
            case "present" -> !isNothing(value);
            case "absent" -> !failed && (isNothing(value) || Boolean.FALSE.equals(value));
            default -> throw new IllegalStateException(kind);
        };
    }

    private static boolean inOrder(List<String> values, List<String> wanted) {
        var rest = values.iterator();
        for (String each : wanted) {
            boolean found = false;
            while (!found && rest.hasNext()) {
                found = rest.next().equals(each);
            }
            if (!found) {
                return false;
            }
        }
        return true;
    }

    private static boolean isNothing(@Nullable Object value) {
        return value == null
                || value.equals("")
                || (value instanceof Collection<?> items && items.isEmpty())
                || (value instanceof Map<?, ?> members && members.isEmpty());
    }

    private static List<String> texts(@Nullable Object value) {
        return value instanceof List<?> items ? items.stream().map(Check::text).toList() : List.of();
    }

    static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
