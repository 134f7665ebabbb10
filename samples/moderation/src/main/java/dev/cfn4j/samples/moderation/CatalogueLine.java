package dev.cfn4j.samples.moderation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongPredicate;
import java.util.regex.Pattern;

/** One line of a catalogue, with what is wrong with it. */
final class CatalogueLine {
    /** The line that comes before all models. */
    static final String HEADING = "id,artifact,memory_mb,max_concurrency,latency_ms,owner";

    private static final Pattern WORDS = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    /** The limit of an endpoint's name, less {@code mod-prod-} before and {@code -next} (a version on trial) after it. */
    private static final int LONGEST_ID = 63 - "mod-prod-".length() - "-next".length();

    private static final List<Long> MEMORY_SIZES = List.of(1024L, 2048L, 3072L, 4096L, 5120L, 6144L);
    private static final long MOST_CONCURRENCY = 200;
    private static final long LONGEST_ANSWER_MS = 60_000;

    private final String place;
    private final String text;
    private final List<String> mistakes = new ArrayList<>();

    /** A line that is at a place, told as file and line number. */
    CatalogueLine(String place, String text) {
        this.place = place;
        this.text = text;
    }

    /** The file and line number. */
    String place() {
        return place;
    }

    /** What was found wrong by {@link #heading} or {@link #model}. */
    List<String> mistakes() {
        return mistakes;
    }

    /** Checks that this is the heading; never a model. */
    Optional<CatalogueModel> heading() {
        if (!text.equals(HEADING)) {
            mistake("the heading is `%s`, expected `%s`".formatted(text, HEADING));
        }
        return Optional.empty();
    }

    /** The model, unless the line has mistakes. */
    Optional<CatalogueModel> model() {
        String[] cells = text.split(",", -1);
        int expected = HEADING.split(",").length;
        if (cells.length != expected) {
            mistake("found %d cells, expected %d: %s".formatted(cells.length, expected, HEADING));
            return Optional.empty();
        }
        CatalogueModel model = new CatalogueModel(
                id(cells[0].strip()),
                artifact(cells[1].strip(), cells[0].strip()),
                number("memory_mb", cells[2], MEMORY_SIZES::contains, "one of " + MEMORY_SIZES),
                number("max_concurrency", cells[3], n -> n >= 1 && n <= MOST_CONCURRENCY, "1 to " + MOST_CONCURRENCY),
                number("latency_ms", cells[4], n -> n >= 1 && n <= LONGEST_ANSWER_MS, "1 to " + LONGEST_ANSWER_MS),
                owner(cells[5].strip()));
        return mistakes.isEmpty() ? Optional.of(model) : Optional.empty();
    }

    private String id(String id) {
        if (!WORDS.matcher(id).matches()) {
            mistake("id is `%s`, expected lower-case words of letters and digits joined by hyphens".formatted(id));
        } else if (id.length() > LONGEST_ID) {
            mistake("id `%s` has %d characters, expected at most %d".formatted(id, id.length(), LONGEST_ID));
        }
        return id;
    }

    private String artifact(String artifact, String id) {
        if (!artifact.matches(Pattern.quote(id) + "/[A-Za-z0-9._/-]+\\.tar\\.gz")) {
            mistake("artifact is `%s`, expected `%s/<version>/<file>.tar.gz`".formatted(artifact, id));
        }
        return artifact;
    }

    private String owner(String owner) {
        if (!WORDS.matcher(owner).matches()) {
            mistake("owner is `%s`, expected a team in lower case".formatted(owner));
        }
        return owner;
    }

    private long number(String column, String cell, LongPredicate allowed, String expected) {
        String digits = cell.strip();
        boolean isNumber = digits.matches("[0-9]{1,9}");
        long number = isNumber ? Long.parseLong(digits) : 0;
        if (!isNumber || !allowed.test(number)) {
            mistake("%s is `%s`, expected %s".formatted(column, digits, expected));
        }
        return number;
    }

    private void mistake(String message) {
        mistakes.add(place + ": " + message);
    }
}
