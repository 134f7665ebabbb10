package dev.cfn4j.samples.moderation;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.LongPredicate;
import java.util.regex.Pattern;

/** One row of the catalogue; says what is wrong with it, as SageMaker would. */
record CatalogueRow(String id, Map<String, String> cells, List<String> mistakes) {
    private static final Pattern WORDS = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    /** The limit of an endpoint's name, less {@code mod-prod-} before and {@code -next} (a version on trial) after it. */
    private static final int LONGEST_ID = 63 - "mod-prod-".length() - "-next".length();

    private static final List<Long> MEMORY_SIZES = List.of(1024L, 2048L, 3072L, 4096L, 5120L, 6144L);
    private static final long MOST_CONCURRENCY = 200;
    private static final long LONGEST_ANSWER_MS = 60_000;

    /** The model; good for nothing if there are mistakes. */
    CatalogueModel model() {
        expect("id", id, WORDS.matcher(id).matches(), "lower-case words of letters and digits joined by hyphens");
        expect("id", id, id.length() <= LONGEST_ID, "at most " + LONGEST_ID + " characters");
        return new CatalogueModel(
                id,
                text("artifact", Pattern.quote(id) + "/[A-Za-z0-9._/-]+\\.tar\\.gz", id + "/<version>/<file>.tar.gz"),
                number("memory_mb", MEMORY_SIZES::contains, "one of " + MEMORY_SIZES),
                number("max_concurrency", n -> n >= 1 && n <= MOST_CONCURRENCY, "1 to " + MOST_CONCURRENCY),
                number("latency_ms", n -> n >= 1 && n <= LONGEST_ANSWER_MS, "1 to " + LONGEST_ANSWER_MS),
                text("owner", WORDS.pattern(), "a team in lower case"));
    }

    private String text(String column, String pattern, String expected) {
        String cell = cell(column);
        expect(column, cell, cell.matches(pattern), expected);
        return cell;
    }

    private long number(String column, LongPredicate allowed, String expected) {
        String cell = cell(column);
        boolean isNumber = cell.matches("[0-9]{1,9}");
        long number = isNumber ? Long.parseLong(cell) : 0;
        expect(column, cell, isNumber && allowed.test(number), expected);
        return number;
    }

    private String cell(String column) {
        return Objects.requireNonNull(cells.get(column));
    }

    private void expect(String column, String found, boolean good, String expected) {
        if (!good) {
            mistakes.add("%s: %s is `%s`, expected %s".formatted(id, column, found, expected));
        }
    }
}
