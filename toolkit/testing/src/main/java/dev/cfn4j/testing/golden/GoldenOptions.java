package dev.cfn4j.testing.golden;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What system properties ask for: {@code golden.update} and {@code golden.case}. */
final class GoldenOptions {
    static final String UPDATE = "golden.update";
    static final String CASE = "golden.case";

    private final String selected;
    private final List<Pattern> patterns;

    private GoldenOptions(String selected) {
        this.selected = selected;
        this.patterns = Stream.of(selected.split(","))
                .map(String::strip)
                .filter(wildcard -> !wildcard.isEmpty())
                .map(GoldenOptions::pattern)
                .toList();
    }

    /** As the properties stand now. */
    static GoldenOptions current() {
        return new GoldenOptions(System.getProperty(CASE, ""));
    }

    /** Whether what is found is accepted. */
    static boolean update() {
        return Boolean.getBoolean(UPDATE);
    }

    /** Whether only some cases are asked for. */
    boolean selects() {
        return !patterns.isEmpty();
    }

    /** The wildcards as they were given. */
    String selected() {
        return selected;
    }

    /** Whether a case is asked for, by its whole name or by the last part of it. */
    boolean includes(String name) {
        String last = name.substring(name.lastIndexOf('/') + 1);
        return patterns.isEmpty()
                || patterns.stream()
                        .anyMatch(pattern -> pattern.matcher(name).matches()
                                || pattern.matcher(last).matches());
    }

    private static Pattern pattern(String wildcard) {
        return Pattern.compile(wildcard.chars()
                .mapToObj(character -> switch (character) {
                    case '*' -> ".*";
                    case '?' -> ".";
                    default -> Pattern.quote(Character.toString(character));
                })
                .collect(Collectors.joining()));
    }
}
