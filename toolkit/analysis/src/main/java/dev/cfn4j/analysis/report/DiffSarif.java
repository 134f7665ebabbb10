package dev.cfn4j.analysis.report;

import dev.cfn4j.dsl.finding.Finding;
import dev.cfn4j.dsl.finding.Severity;
import dev.cfn4j.dsl.location.SourceLocation;
import dev.cfn4j.dsl.render.JsonTreeWriter;
import dev.cfn4j.dsl.render.Layout;
import dev.cfn4j.dsl.render.TreeWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Diffs as SARIF 2.1.0: one run, a result for each risk and a note for each other resource that changes. */
final class DiffSarif {
    private DiffSarif() {}

    static String of(List<NamedDiff> diffs) {
        List<Finding> findings =
                diffs.stream().flatMap(diff -> DiffFindings.of(diff).stream()).toList();
        List<String> rules =
                findings.stream().map(Finding::rule).distinct().sorted().toList();
        return JsonTreeWriter.text(
                        Layout.PRETTY,
                        out -> object(out, () -> {
                            text("version", "2.1.0", out);
                            text("$schema", "https://json.schemastore.org/sarif-2.1.0.json", out);
                            list("runs", out, () -> object(out, () -> run(findings, rules, out)));
                        }))
                + "\n";
    }

    private static void run(List<Finding> findings, List<String> rules, TreeWriter out) {
        member(
                "tool",
                out,
                () -> member("driver", out, () -> {
                    text("name", "cfn4j", out);
                    list("rules", out, () -> rules.forEach(rule -> object(out, () -> text("id", rule, out))));
                }));
        list("results", out, () -> findings.forEach(finding -> object(out, () -> result(finding, out))));
    }

    private static void result(Finding finding, TreeWriter out) {
        String remedy = finding.remedy() == null ? "" : ". " + finding.remedy();
        text("ruleId", finding.rule(), out);
        text("level", level(finding.severity()), out);
        member("message", out, () -> text("text", finding.message() + remedy, out));
        list(
                "locations",
                out,
                () -> object(out, () -> {
                    SourceLocation place = finding.location();
                    if (place != null) {
                        member("physicalLocation", out, () -> physical(place, out));
                    }
                    list(
                            "logicalLocations",
                            out,
                            () -> object(out, () -> text("fullyQualifiedName", finding.stack() + finding.path(), out)));
                }));
    }

    private static void physical(SourceLocation place, TreeWriter out) {
        member("artifactLocation", out, () -> text("uri", uri(place.file()), out));
        member("region", out, () -> {
            out.name("startLine");
            out.integer(place.line());
        });
    }

    private static String level(Severity severity) {
        return severity == Severity.INFO ? "note" : severity.name().toLowerCase(Locale.ROOT);
    }

    /** A file as a relative URI: everything but unreserved characters as the bytes of UTF-8. */
    private static String uri(String file) {
        StringBuilder uri = new StringBuilder();
        for (byte b : file.replace('\\', '/').getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || "-._~/".indexOf(c) >= 0);
            uri.append(plain ? String.valueOf(c) : "%%%02X".formatted(b & 0xFF));
        }
        return uri.toString();
    }

    private static void text(String name, String value, TreeWriter out) {
        out.name(name);
        out.string(value);
    }

    private static void member(String name, TreeWriter out, Runnable content) {
        out.name(name);
        object(out, content);
    }

    private static void list(String name, TreeWriter out, Runnable items) {
        out.name(name);
        out.startArray();
        items.run();
        out.endArray();
    }

    private static void object(TreeWriter out, Runnable members) {
        out.startObject();
        members.run();
        out.endObject();
    }
}
