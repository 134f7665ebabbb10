package dev.cfn4j.analysis.report;

import dev.cfn4j.analysis.validate.rule.Family;
import dev.cfn4j.dsl.finding.Finding;
import dev.cfn4j.dsl.render.JsonTreeWriter;
import dev.cfn4j.dsl.render.Layout;
import dev.cfn4j.dsl.render.TreeWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The findings about many templates as one JSON object: lists of findings by the templates' names. */
public final class BulkJson {
    private final Function<Finding, Optional<Family>> families;

    /** JSON that says the family of each finding, where this knows one. */
    public BulkJson(Function<Finding, Optional<Family>> families) {
        this.families = families;
    }

    /** The findings by template, in that order. */
    public String of(Map<String, List<Finding>> byTemplate) {
        return JsonTreeWriter.text(Layout.PRETTY, out -> {
            out.startObject();
            byTemplate.forEach((name, findings) -> {
                out.name(name);
                out.startArray();
                findings.forEach(finding -> write(finding, out));
                out.endArray();
            });
            out.endObject();
        });
    }

    private void write(Finding finding, TreeWriter out) {
        out.startObject();
        member("severity", finding.severity().name().toLowerCase(Locale.ROOT), out);
        out.name("path");
        out.startArray();
        finding.path().elements().forEach(out::string);
        out.endArray();
        member("code", finding.rule(), out);
        families.apply(finding).ifPresent(family -> member("family", family.id(), out));
        member("message", finding.message(), out);
        if (finding.remedy() != null) {
            member("remedy", finding.remedy(), out);
        }
        if (finding.location() != null) {
            out.name("line");
            out.integer(finding.location().line());
            out.name("column");
            out.integer(finding.location().column());
        }
        out.endObject();
    }

    private static void member(String name, String value, TreeWriter out) {
        out.name(name);
        out.string(value);
    }
}
