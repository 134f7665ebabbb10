package dev.cfn4j.dsl.text;

import dev.cfn4j.dsl.TemplateException;
import java.util.Collection;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Text with expressions in double braces, such as a script for user data that stays readable as a script:
 *
 * <pre>
 * #!/bin/bash
 * aws sqs receive-message --queue-url {{Inbox}} --region {{AWS::Region}}
 * {{#each disks as disk}}
 * mount {{disk.device}} {{disk.path}}
 * {{/each}}
 * {{#if debug}}
 * set -x
 * {{else}}
 * set -e
 * {{/if}}
 * </pre>
 *
 * <p>A name is a local, given from Java; or else a pseudo parameter, a parameter or resource of the stack ({@code Queue.Arn} being an
 * attribute). Besides, {@code ref('X')}, {@code getAtt('X', 'Arn')}, {@code findInMap('M', 'a', 'b')}, {@code importValue('x')} and strings in
 * quotes. Conditions and loops run over locals, now. A line that holds nothing but the beginning or end of a block leaves no line behind.
 * Two opening braces as text are <code>{{'{{'}}</code>.
 */
public final class TextTemplate {
    private final String name;
    private final TextPart.Sequence content;

    private TextTemplate(String name, TextPart.Sequence content) {
        this.name = name;
        this.content = content;
    }

    /**
     * Reads a text template.
     *
     * @param name what the text is called in messages
     * @throws TemplateException if an expression or block is wrong, with the line in the text
     */
    public static TextTemplate parse(String name, String text) {
        return new TextTemplate(name, new TextTemplateParser(name, text).parse());
    }

    /**
     * The text with all expressions replaced.
     *
     * @param locals strings, numbers, booleans, values, resources, lists and maps of such, and trees, by name
     * @param names gives the parameters and resources of the stack, asked for when the stack is complete; a name that is not among them is a
     *     {@link TemplateException} then
     * @throws TemplateException if a name is unknown or stands for something that is no text, with the line in the text
     */
    public MixedText fill(Map<String, ?> locals, Supplier<? extends Collection<String>> names) {
        MixedText text = new MixedText();
        content.addTo(text, new TextScope(name, locals, names));
        return text;
    }
}
