package dev.cfn4j.spec.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where the sources of facts disagree and which rule decided: the counts in {@code docs/facts-disagreements.md}. */
class DisagreementsTest {
    private static final Path PAGE = Path.of("../../docs/facts-disagreements.md");
    private static final String HEAD = "| fact | rule | kept | decided |";

    @Test
    void eachDisagreementIsCountedUnderTheRuleThatDecidedIt() throws IOException {
        Documentation documentation = Documentation.ofAnswers(Path.of("src/main/facts/decisions.json"));
        List<String> lines = new DisagreementTable(documentation)
                .lines(CommittedFacts.expectRefresh().importAll().ledger());
        if (Boolean.getBoolean("golden.update")) {
            Files.write(PAGE, replaced(Files.readAllLines(PAGE), lines));
        }
        assertThat(Files.readAllLines(PAGE))
                .as("the counts; run the test with -Dgolden.update=true to accept the new ones")
                .containsSequence(lines);
    }

    private static List<String> replaced(List<String> page, List<String> table) {
        int start = page.indexOf(HEAD);
        int end = start;
        while (end < page.size() && page.get(end).startsWith("|")) {
            end++;
        }
        List<String> result = new ArrayList<>(page.subList(0, start));
        result.addAll(table);
        result.addAll(page.subList(end, page.size()));
        return result;
    }
}
