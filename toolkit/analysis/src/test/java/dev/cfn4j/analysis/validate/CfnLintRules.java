package dev.cfn4j.analysis.validate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The rules of cfn-lint 1.58.0 by their ids: what each is about, in our own words, and why we leave it out where we do. */
final class CfnLintRules {
    private static final Path FILE = Path.of("src/test/resources/corpus/cfn-lint-rules.tsv");

    private final Map<String, String[]> rows;

    private CfnLintRules(Map<String, String[]> rows) {
        this.rows = rows;
    }

    static CfnLintRules read() {
        Map<String, String[]> rows = new LinkedHashMap<>();
        try {
            for (String line : Files.readAllLines(FILE)) {
                String[] fields = line.split("\t", -1);
                rows.put(fields[0], fields);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new CfnLintRules(rows);
    }

    Set<String> ids() {
        return rows.keySet();
    }

    String about(String id) {
        return rows.get(id)[1];
    }

    Optional<String> leftOut(String id) {
        String[] row = rows.get(id);
        return row.length > 2 ? Optional.of(row[2]) : Optional.empty();
    }

    /** The ids that no rule covers and no reason leaves out. */
    List<String> missing(RuleSet rules) {
        Set<String> covered = rules.rules().stream()
                .flatMap(rule -> rule.doc().covers().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        return ids().stream()
                .filter(id -> !covered.contains(id) && leftOut(id).isEmpty())
                .toList();
    }
}
