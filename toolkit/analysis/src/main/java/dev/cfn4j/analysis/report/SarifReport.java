package dev.cfn4j.analysis.report;

import dev.cfn4j.analysis.validate.RuleSet;
import dev.cfn4j.analysis.validate.rule.Rule;
import dev.cfn4j.analysis.validate.rule.RuleDoc;
import dev.cfn4j.dsl.finding.Finding;
import dev.cfn4j.dsl.finding.Severity;
import dev.cfn4j.dsl.location.SourceLocation;
import dev.cfn4j.dsl.render.JsonTreeWriter;
import dev.cfn4j.dsl.render.Layout;
import dev.cfn4j.dsl.render.TreeWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

/** SARIF 2.1.0: one run, the rules that found something, a result per finding. */
final class SarifReport implements Report {
    private final RuleSet rules = RuleSet.all();

    @Override
    public String of(List<Judged> templates) {
        List<String> found = new ArrayList<>(new TreeSet<>(templates.stream()
                .flatMap(template -> template.findings().stream())
                .map(Finding::rule)
                .toList()));
        return JsonTreeWriter.text(Layout.PRETTY, out -> {
                    out.startObject();
                    text("version", "2.1.0", out);
                    text("$schema", "https://json.schemastore.org/sarif-2.1.0.json", out);
                    list("runs", out, () -> object(out, () -> run(templates, found, out)));
                    out.endObject();
                })
                + "\n";
    }

    private void run(List<Judged> templates, List<String> found, TreeWriter out) {
        member(
                "tool",
                out,
                () -> member("driver", out, () -> {
                    text("name", "cfn4j", out);
                    list("rules", out, () -> found.forEach(id -> object(out, () -> rule(id, out))));
                }));
        list(
                "results",
                out,
                () -> templates.forEach(template -> template.findings()
                        .forEach(finding -> object(out, () -> result(template, finding, found, out)))));
        text("columnKind", "unicodeCodePoints", out);
    }

    private void rule(String id, TreeWriter out) {
        text("id", id, out);
        Optional<RuleDoc> doc = rules.find(id).map(Rule::doc);
        doc.map(RuleDoc::explanation)
                .filter(text -> !text.isEmpty())
                .ifPresent(text -> member("fullDescription", out, () -> text("text", text, out)));
        doc.map(RuleDoc::fix)
                .filter(text -> !text.isEmpty())
                .ifPresent(text -> member("help", out, () -> text("text", text, out)));
        doc.ifPresent(
                it -> member("properties", out, () -> text("family", it.family().id(), out)));
    }

    private static void result(Judged template, Finding finding, List<String> found, TreeWriter out) {
        text("ruleId", finding.rule(), out);
        number("ruleIndex", found.indexOf(finding.rule()), out);
        text("level", level(finding.severity()), out);
        String remedy = finding.remedy() == null ? "" : ". " + finding.remedy();
        member("message", out, () -> text("text", finding.message() + remedy, out));
        SourceLocation at = finding.location();
        list(
                "locations",
                out,
                () -> object(out, () -> {
                    if (at != null) {
                        member("physicalLocation", out, () -> physical(at, out));
                    }
                    list(
                            "logicalLocations",
                            out,
                            () -> object(out, () -> text("fullyQualifiedName", template.name() + finding.path(), out)));
                }));
    }

    private static void physical(SourceLocation at, TreeWriter out) {
        member("artifactLocation", out, () -> text("uri", uri(at.file()), out));
        member("region", out, () -> {
            number("startLine", at.line(), out);
            if (at.column() > 0) {
                number("startColumn", at.column(), out);
            }
        });
    }

    private static String level(Severity severity) {
        return severity == Severity.INFO ? "note" : severity.name().toLowerCase(Locale.ROOT);
    }

    /** A file's name as a relative URI: all but unreserved characters as the bytes of UTF-8. */
    private static String uri(String file) {
        StringBuilder uri = new StringBuilder();
        for (byte b : file.replace('\\', '/').getBytes(java.nio.charset.StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean isPlain = c < 0x80 && (Character.isLetterOrDigit(c) || "-._~/".indexOf(c) >= 0);
            uri.append(isPlain ? Character.toString(c) : "%%%02X".formatted(b & 0xFF));
        }
        return uri.toString();
    }

    private static void text(String name, String value, TreeWriter out) {
        out.name(name);
        out.string(value);
    }

    private static void number(String name, int value, TreeWriter out) {
        out.name(name);
        out.integer(value);
    }

    private static void member(String name, TreeWriter out, Runnable content) {
        out.name(name);
        object(out, content);
    }

    private static void list(String name, TreeWriter out, Runnable content) {
        out.name(name);
        out.startArray();
        content.run();
        out.endArray();
    }

    private static void object(TreeWriter out, Runnable content) {
        out.startObject();
        content.run();
        out.endObject();
    }
}
