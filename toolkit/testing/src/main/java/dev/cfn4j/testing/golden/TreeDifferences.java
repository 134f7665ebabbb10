package dev.cfn4j.testing.golden;

import dev.cfn4j.dsl.node.DocumentException;
import dev.cfn4j.dsl.node.JsonDocuments;
import dev.cfn4j.testing.template.JsonComparison;
import dev.cfn4j.testing.template.JsonDifference;
import java.util.List;
import java.util.stream.Collectors;

/** What differs between two JSON texts as trees, said beside the lines that differ. */
final class TreeDifferences {
    private TreeDifferences() {}

    /** A paragraph; empty where one side is not JSON. */
    static String of(String expected, String found) {
        try {
            List<JsonDifference> differences = new JsonComparison(
                            JsonDocuments.parse("expected", expected), JsonDocuments.parse("found", found))
                    .differences();
            return differences.isEmpty()
                    ? "As JSON both are equal: only the order of members or the layout differs.\n"
                    : "As JSON:\n"
                            + Excerpt.of(differences.stream()
                                    .map(difference -> "  " + difference)
                                    .collect(Collectors.joining("\n")));
        } catch (DocumentException e) {
            return "";
        }
    }
}
