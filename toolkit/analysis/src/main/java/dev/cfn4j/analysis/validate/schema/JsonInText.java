package dev.cfn4j.analysis.validate.schema;

import dev.cfn4j.dsl.node.DocumentException;
import dev.cfn4j.dsl.node.JsonDocuments;
import dev.cfn4j.dsl.node.Node;
import java.util.Optional;

/** Reads JSON that stands in a text of a template. */
final class JsonInText {
    private JsonInText() {}

    /** The document; empty where the text is none, or only deployment completes it. */
    static Optional<Node> parse(String text) {
        String trimmed = text.strip();
        if (!trimmed.startsWith("{") && !trimmed.startsWith("[")) {
            return Optional.empty();
        }
        try {
            return Optional.of(JsonDocuments.parse("text", trimmed));
        } catch (DocumentException e) {
            return Optional.empty();
        }
    }
}
