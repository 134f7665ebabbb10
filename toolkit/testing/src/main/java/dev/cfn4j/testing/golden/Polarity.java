package dev.cfn4j.testing.golden;

import java.util.List;

/**
 * What the folders {@code positive} and {@code negative} promise: no errors, or at least one. Checked before anything is
 * accepted, so that an update never turns one into the other.
 */
record Polarity(GoldenFolder folder, String name) {
    void check(CaseResult result) {
        List<String> parents = List.of(name.split("/"));
        parents = parents.subList(0, parents.size() - 1);
        if (parents.contains("positive") && result.errors() > 0) {
            throw new AssertionError(folder + "/" + name + " is a positive case: expected no error, found "
                    + result.errors() + ":\n"
                    + Excerpt.of(String.join("\n", result.outputs().values()))
                    + "Repair it, or move it to the negative cases.");
        }
        if (parents.contains("negative") && result.errors() == 0) {
            throw new AssertionError(folder + "/" + name + " is a negative case: expected an error, found none. "
                    + "Repair it, or move it to the positive cases.");
        }
    }
}
