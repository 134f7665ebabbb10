package dev.cfn4j.testing.golden;

import java.util.Set;
import java.util.function.Supplier;

/** A case whose text is made by the user's own test. */
record TextCase(String name, String ending, Supplier<String> text) implements GoldenCase {
    @Override
    public Set<String> endings() {
        return Set.of(ending);
    }

    @Override
    public CaseResult run() {
        return CaseResult.of(ending, text.get());
    }
}
