package dev.cfn4j.testing.template;

import dev.cfn4j.dsl.Stack;
import dev.cfn4j.dsl.location.SourceLocations;
import dev.cfn4j.dsl.node.Document;

/** Defines stacks while the lines of their classes are recorded. */
public final class RecordedStack {
    private RecordedStack() {}

    /**
     * The stack's template with the lines that wrote it. A stack that was defined before keeps what was recorded then: nothing.
     *
     * @throws dev.cfn4j.dsl.TemplateException if the definition has a mistake
     */
    public static synchronized Document of(Stack stack) {
        boolean before = SourceLocations.recording();
        SourceLocations.record(true);
        try {
            return Document.of(stack.template());
        } finally {
            SourceLocations.record(before);
        }
    }
}
