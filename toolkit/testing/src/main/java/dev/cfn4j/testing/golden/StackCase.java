package dev.cfn4j.testing.golden;

import dev.cfn4j.dsl.Stack;
import java.util.Set;

/** A stack that the user's own test made. */
record StackCase(Stack stack, Judge judge) implements GoldenCase {
    @Override
    public String name() {
        return stack.name();
    }

    @Override
    public Set<String> endings() {
        return Set.of(CaseResult.TEMPLATE, CaseResult.FINDINGS);
    }

    @Override
    public CaseResult run() {
        return judge.stack(stack);
    }
}
