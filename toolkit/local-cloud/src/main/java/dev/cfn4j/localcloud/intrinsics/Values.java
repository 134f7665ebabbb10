package dev.cfn4j.localcloud.intrinsics;

import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.render.JsonTreeWriter;
import dev.cfn4j.dsl.render.Layout;
import java.io.StringWriter;
import java.util.List;

/** Makes the trees that expressions evaluate to. */
public final class Values {
    /** Stands for a value that only the execution will tell. */
    public static final String KNOWN_AFTER_APPLY = "{{changeSet:KNOWN_AFTER_APPLY}}";

    private Values() {}

    /** A text. */
    public static Node text(String value) {
        return new Node.StringNode(value);
    }

    /** A list of texts. */
    public static Node list(List<String> values) {
        return new Node.ListNode(values.stream().map(Values::text).toList());
    }

    /** A tree as JSON text on one line. */
    public static String json(Node value) {
        StringWriter text = new StringWriter();
        try (JsonTreeWriter json = JsonTreeWriter.to(text, Layout.COMPACT)) {
            value.writeTo(json);
        }
        return text.toString();
    }

    /** Whether the value, or a part of its text, is not known yet. */
    public static boolean isUnknown(Node value) {
        return value.text().map(text -> text.contains(KNOWN_AFTER_APPLY)).orElse(false);
    }
}
