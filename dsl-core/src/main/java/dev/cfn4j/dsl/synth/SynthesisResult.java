package dev.cfn4j.dsl.synth;

import dev.cfn4j.dsl.finding.Finding;
import dev.cfn4j.dsl.finding.Findings;
import dev.cfn4j.dsl.node.JsonDocuments;
import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.render.JsonTreeWriter;
import dev.cfn4j.dsl.render.Layout;
import java.io.StringWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a synthesis came to; as JSON text, it crosses from the user's class loader to the tool's.
 *
 * @param findings what is wrong; with an error among them, nothing was written
 * @param template the template as text, where one was asked for
 * @param trace the stack trace of what a stack class threw, for those who ask for it
 */
public record SynthesisResult(
        List<Finding> findings,
        @Nullable String template,
        @Nullable String trace) {
    /** Keeps a copy of the findings. */
    public SynthesisResult {
        findings = List.copyOf(findings);
    }

    /** Whether a finding is an error. */
    public boolean failed() {
        return anyError(findings);
    }

    static boolean anyError(List<Finding> findings) {
        for (Finding finding : findings) {
            if (finding.isError()) {
                return true;
            }
        }
        return false;
    }

    /** The result as JSON text. */
    public String toJson() {
        StringWriter text = new StringWriter();
        try (JsonTreeWriter out = JsonTreeWriter.to(text, Layout.COMPACT)) {
            out.startObject();
            out.name("findings");
            out.string(Findings.toJson(findings));
            if (template != null) {
                out.name("template");
                out.string(template);
            }
            if (trace != null) {
                out.name("trace");
                out.string(trace);
            }
            out.endObject();
        }
        return text.toString();
    }

    /** Reads what {@link #toJson} wrote. */
    public static SynthesisResult fromJson(String json) {
        Node root = JsonDocuments.parse("synthesis result", json);
        return new SynthesisResult(
                Findings.fromJson(root.find("findings").flatMap(Node::text).orElse("[]")),
                root.find("template").flatMap(Node::text).orElse(null),
                root.find("trace").flatMap(Node::text).orElse(null));
    }
}
