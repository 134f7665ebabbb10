package dev.cfn4j.analysis.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cfn4j.analysis.Golden;
import dev.cfn4j.analysis.diff.Pair;
import dev.cfn4j.analysis.diff.StackContent;
import dev.cfn4j.analysis.diff.TemplateDiff;
import dev.cfn4j.dsl.node.JsonDocuments;
import dev.cfn4j.dsl.node.Node.ListNode;
import dev.cfn4j.spec.Catalog;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The forms for other tools, of some pairs at once. */
class DiffFormatTest {
    private static final List<String> PAIRS = List.of(
            "condition-flips", "parameter-secret", "public-access", "renamed-silently", "tags-stack", "reordered-keys");

    private static List<NamedDiff> diffs() {
        return PAIRS.stream()
                .map(name ->
                        new NamedDiff(name, "the old side", Pair.named(name).diff()))
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void isAsExpected(DiffFormat format) throws IOException {
        Golden.check(
                "formats/diff." + format.name().toLowerCase(Locale.ROOT) + ".txt", format.of(diffs(), Palette.PLAIN));
    }

    @ParameterizedTest
    @EnumSource
    void showsNoSecret(DiffFormat format) throws IOException {
        for (Pair pair : Pair.all()) {
            String text = format.of(List.of(new NamedDiff(pair.name(), "old", pair.diff())), Palette.PLAIN);
            assertThat(text).as(pair.name()).doesNotContain("hunter");
        }
    }

    @Test
    void jsonIsReadBack() throws IOException {
        for (Pair pair : Pair.all()) {
            String json = DiffFormat.JSON.of(List.of(new NamedDiff(pair.name(), "old", pair.diff())), Palette.PLAIN);
            ListNode stacks = (ListNode)
                    JsonDocuments.parse(pair.name(), json).find("stacks").orElseThrow();
            assertThat(stacks.items()).hasSize(1);
        }
    }

    @Test
    void everySarifResultHasAPlace() {
        ListNode runs = (ListNode) JsonDocuments.parse("sarif", DiffFormat.SARIF.of(diffs(), Palette.PLAIN))
                .find("runs")
                .orElseThrow();
        ListNode results = (ListNode) runs.items().get(0).find("results").orElseThrow();
        assertThat(results.items())
                .isNotEmpty()
                .allSatisfy(result -> assertThat(result.find("locations")).isPresent());
    }

    @Test
    void markdownEscapesWhatWouldBeMarkup() {
        var diff = TemplateDiff.between(StackContent.NONE, Pair.named("tags").wanted(), Catalog.bundled());
        String text = DiffFormat.MARKDOWN.of(List.of(new NamedDiff("a|b`c", "<img>", diff)), Palette.PLAIN);
        assertThat(text).contains("``a\\|b`c``").contains("\\<img\\>").doesNotContain("<img>");
    }
}
