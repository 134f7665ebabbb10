package dev.cfn4j.testing.template;

import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.render.JsonTreeWriter;
import dev.cfn4j.dsl.render.Layout;
import java.io.StringWriter;

/** Trees as JSON text. */
public final class TemplateText {
    private TemplateText() {}

    /** Indented, ending in a line break, as synthesis writes templates. */
    public static String pretty(Node node) {
        return text(node, Layout.PRETTY) + "\n";
    }

    /** On one line without a line break. */
    public static String compact(Node node) {
        return text(node, Layout.COMPACT);
    }

    private static String text(Node node, Layout layout) {
        StringWriter text = new StringWriter();
        try (JsonTreeWriter out = JsonTreeWriter.to(text, layout)) {
            node.writeTo(out);
        }
        return text.toString();
    }
}
