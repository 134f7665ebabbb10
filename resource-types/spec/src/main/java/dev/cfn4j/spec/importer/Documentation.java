package dev.cfn4j.spec.importer;

import dev.cfn4j.spec.SpecException;
import dev.cfn4j.spec.json.JsonText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What AWS's documentation says, the third voice: a word for each fact and place. It answers only when asked, and
 * remembers its answers, so that a later import decides the same without the documentation at hand.
 */
final class Documentation {
    private final Map<String, SortedMap<String, String>> words = new HashMap<>();
    private final SortedMap<String, SortedMap<String, Map<String, String>>> answers = new TreeMap<>();

    /** Reads a directory that has the tables, or else {@code decisions.json}, the answers of an earlier import. */
    static Documentation read(Path directory) {
        return Files.exists(directory.resolve("properties.tsv"))
                ? ofTables(directory)
                : ofAnswers(directory.resolve("decisions.json"));
    }

    /** Reads the tables {@code properties.tsv}, {@code attributes.tsv} and {@code ref.tsv}. */
    static Documentation ofTables(Path directory) {
        var result = new Documentation();
        for (var row : rows(directory.resolve("properties.tsv"), 6)) {
            int space = row[1].indexOf(' ');
            String place = space < 0 ? row[1] + " " + row[2] : row[1] + "." + row[2];
            result.put("property", place, "yes");
            result.put("required", place, row[3]);
            result.put("type", place, row[4].replace("`", ""));
            result.put("update", place, row[5]);
        }
        rows(directory.resolve("attributes.tsv"), 2)
                .forEach(row -> result.put("attribute", row[0] + " " + row[1], "yes"));
        rows(directory.resolve("ref.tsv"), 2).forEach(row -> result.put("ref", row[0], row[1]));
        return result;
    }

    /** Reads the answers of an earlier import. */
    static Documentation ofAnswers(Path file) {
        var result = new Documentation();
        if (Files.exists(file)) {
            try {
                JsonText.readObject(Files.newInputStream(file), file.toString())
                        .children()
                        .forEach((fact, places) -> places.children()
                                .forEach((place, answer) -> result.put(fact, place, answer.expectText("documented"))));
            } catch (IOException e) {
                throw new SpecException(file + " cannot be read: " + e.getMessage(), e);
            }
        }
        return result;
    }

    /** What the documentation says of a fact; remembered together with what the other two say. */
    Optional<String> ask(String fact, String place, Object registry, Object serviceSpec) {
        var word = peek(fact, place);
        word.ifPresent(said -> remember(fact, place, said, registry.toString(), serviceSpec.toString()));
        return word;
    }

    /** What the documentation says of a fact, not remembered: for answers that change nothing. */
    Optional<String> peek(String fact, String place) {
        return Optional.ofNullable(words.getOrDefault(fact, new TreeMap<>()).get(place));
    }

    /** The documented attributes of a type. */
    List<String> attributes(String type) {
        return words.getOrDefault("attribute", new TreeMap<>()).subMap(type + " ", type + "!").keySet().stream()
                .map(place -> place.substring(type.length() + 1))
                .toList();
    }

    /** The answers given, by fact and place, as a tree for {@link JsonText}. */
    Map<String, Object> answers() {
        return new LinkedHashMap<>(answers);
    }

    /** How many answers were given for each fact. */
    SortedMap<String, Integer> counts() {
        SortedMap<String, Integer> result = new TreeMap<>();
        answers.forEach((fact, places) -> result.put(fact, places.size()));
        return result;
    }

    private void remember(String fact, String place, String word, String registry, String serviceSpec) {
        Map<String, String> answer = new LinkedHashMap<>();
        answer.put("registry", registry);
        answer.put("serviceSpec", serviceSpec);
        answer.put("documented", word);
        answers.computeIfAbsent(fact, key -> new TreeMap<>()).put(place, answer);
    }

    private void put(String fact, String place, String word) {
        if (!word.isEmpty()) {
            words.computeIfAbsent(fact, key -> new TreeMap<>()).put(place, word);
        }
    }

    private static List<String[]> rows(Path table, int columns) {
        try {
            return Files.readAllLines(table).stream()
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .filter(row -> row.length >= columns)
                    .toList();
        } catch (IOException e) {
            throw new SpecException(table + " cannot be read: " + e.getMessage(), e);
        }
    }
}
