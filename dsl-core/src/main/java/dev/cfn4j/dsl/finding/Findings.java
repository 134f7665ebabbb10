package dev.cfn4j.dsl.finding;

import dev.cfn4j.dsl.location.SourceLocation;
import dev.cfn4j.dsl.node.JsonDocuments;
import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.node.NodePath;
import dev.cfn4j.dsl.render.JsonTreeWriter;
import dev.cfn4j.dsl.render.Layout;
import dev.cfn4j.dsl.render.TreeWriter;
import java.io.StringWriter;
import java.util.List;

/** Findings as JSON text, the form in which they cross from the user's class loader to the tools. */
public final class Findings {
    private Findings() {}

    /** A JSON list of findings. */
    public static String toJson(List<Finding> findings) {
        StringWriter text = new StringWriter();
        try (JsonTreeWriter out = JsonTreeWriter.to(text, Layout.COMPACT)) {
            out.startArray();
            for (Finding finding : findings) {
                write(finding, out);
            }
            out.endArray();
        }
        return text.toString();
    }

    private static void write(Finding finding, TreeWriter out) {
        out.startObject();
        member("severity", finding.severity().name(), out);
        member("rule", finding.rule(), out);
        member("stack", finding.stack(), out);
        member("path", finding.path().toString(), out);
        if (finding.location() != null) {
            member("location", finding.location().toString(), out);
        }
        member("message", finding.message(), out);
        if (finding.remedy() != null) {
            member("remedy", finding.remedy(), out);
        }
        out.endObject();
    }

    private static void member(String name, String value, TreeWriter out) {
        out.name(name);
        out.string(value);
    }

    /**
     * Reads what {@link #toJson} wrote.
     *
     * @throws dev.cfn4j.dsl.node.DocumentException if the text is not such a list
     */
    public static List<Finding> fromJson(String json) {
        Node list = JsonDocuments.parse("findings", json);
        return list instanceof Node.ListNode items
                ? items.items().stream().map(Findings::read).toList()
                : List.of();
    }

    private static Finding read(Node node) {
        return new Finding(
                Severity.valueOf(text(node, "severity")),
                text(node, "rule"),
                text(node, "stack"),
                NodePath.parse(text(node, "path")),
                node.find("location")
                        .flatMap(Node::text)
                        .map(SourceLocation::parse)
                        .orElse(null),
                text(node, "message"),
                node.find("remedy").flatMap(Node::text).orElse(null));
    }

    private static String text(Node node, String name) {
        return node.find(name).flatMap(Node::text).orElse("");
    }
}
