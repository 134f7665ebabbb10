package dev.cfn4j.dsl.text;

import dev.cfn4j.dsl.Value;
import dev.cfn4j.dsl.node.DocumentBuilder;
import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.render.TreeWriter;
import java.util.List;
import java.util.Optional;

/**
 * Literal pieces and values as one string.
 *
 * @param pieces strings and values
 * @param form how they are put together
 */
record MixedTextValue(List<Object> pieces, Form form) implements Value<String> {
    /** The function that puts pieces together. */
    enum Form {
        SHORTEST,
        JOIN
    }

    MixedTextValue {
        pieces = List.copyOf(pieces);
    }

    @Override
    public void writeTo(TreeWriter out) {
        List<Node> nodes = pieces.stream().map(piece -> node(piece, out)).toList();
        if (form == Form.JOIN) {
            writeJoin(nodes, out);
        } else if (nodes.stream().allMatch(node -> literal(node).isPresent())) {
            out.string(nodes.stream().map(node -> literal(node).orElseThrow()).reduce("", String::concat));
        } else if (nodes.size() == 1) {
            nodes.get(0).writeTo(out);
        } else {
            SubText.of(nodes).writeTo(out);
        }
    }

    private static void writeJoin(List<Node> nodes, TreeWriter out) {
        if (nodes.isEmpty()) {
            out.string("");
            return;
        }
        out.startObject();
        out.name("Fn::Join");
        out.startArray();
        out.string("");
        out.startArray();
        nodes.forEach(node -> literal(node).ifPresentOrElse(text -> writeLines(text, out), () -> node.writeTo(out)));
        out.endArray();
        out.endArray();
        out.endObject();
    }

    private static void writeLines(String text, TreeWriter out) {
        int from = 0;
        while (from < text.length()) {
            int lineBreak = text.indexOf('\n', from);
            int to = lineBreak < 0 ? text.length() : lineBreak + 1;
            out.string(text.substring(from, to));
            from = to;
        }
    }

    private static Node node(Object piece, TreeWriter out) {
        if (piece instanceof Value<?> value) {
            DocumentBuilder builder = new DocumentBuilder(out);
            value.writeTo(builder);
            return builder.document().root();
        }
        return new Node.StringNode((String) piece);
    }

    /** The text of a scalar that is known now. */
    static Optional<String> literal(Node node) {
        if (node instanceof Node.NumberNode number) {
            return Optional.of(number.value().toPlainString());
        }
        return node instanceof Node.BooleanNode bool ? Optional.of(Boolean.toString(bool.value())) : node.text();
    }

    @Override
    public String describe() {
        return pieces.stream()
                .map(piece -> piece instanceof Value<?> value ? value.describe() : (String) piece)
                .reduce("", String::concat);
    }

    @Override
    public String toString() {
        return describe();
    }
}
