package dev.cfn4j.dsl.node;

import dev.cfn4j.dsl.Template;

/**
 * A template as a tree, with the places where its parts were written.
 *
 * @param root the template
 * @param locations where its parts were written, as far as known
 */
public record Document(Node root, Locations locations) {
    /** The tree of a template built in Java. */
    public static Document of(Template template) {
        DocumentBuilder builder = new DocumentBuilder();
        template.writeTo(builder);
        return builder.document();
    }
}
