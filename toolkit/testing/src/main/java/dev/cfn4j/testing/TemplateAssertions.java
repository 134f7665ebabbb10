package dev.cfn4j.testing;

import dev.cfn4j.dsl.Stack;
import dev.cfn4j.dsl.Template;
import dev.cfn4j.dsl.node.Document;
import dev.cfn4j.testing.template.RecordedStack;
import dev.cfn4j.testing.template.TemplateFile;
import java.nio.file.Path;

/**
 * Where assertions on templates begin.
 *
 * <pre>{@code
 * assertThat(new InboxStack())
 *         .isValid()
 *         .hasResourceCount(Queue.class, 2)
 *         .hasResource("DeadLetters", Queue.class)
 *         .with(queue -> queue.messageRetentionPeriod(1_209_600));
 * }</pre>
 */
public final class TemplateAssertions {
    private TemplateAssertions() {}

    /**
     * Assertions on the template of a stack class. Failures name the lines of the class, if this is the first that asks for its
     * template.
     *
     * @throws dev.cfn4j.dsl.TemplateException if the definition has a mistake
     */
    public static TemplateAssert assertThat(Stack stack) {
        return new TemplateAssert(RecordedStack.of(stack));
    }

    /** Assertions on a template. */
    public static TemplateAssert assertThat(Template template) {
        return new TemplateAssert(Document.of(template));
    }

    /** Assertions on a template as a tree. */
    public static TemplateAssert assertThat(Document template) {
        return new TemplateAssert(template);
    }

    /**
     * Assertions on a template in a file: YAML in {@code .yaml} and {@code .yml}, JSON in any other.
     *
     * @throws dev.cfn4j.dsl.node.DocumentException if it is not what its ending says
     * @throws java.io.UncheckedIOException if the file cannot be read
     */
    public static TemplateAssert assertThatTemplate(Path file) {
        return new TemplateAssert(TemplateFile.read(file));
    }

    /**
     * Assertions on what synthesis wrote, {@code target/cfn} as a rule.
     *
     * @throws AssertionError if the directory has no manifest
     */
    public static SynthDirectoryAssert assertThatSynthDirectory(Path directory) {
        return new SynthDirectoryAssert(directory);
    }
}
