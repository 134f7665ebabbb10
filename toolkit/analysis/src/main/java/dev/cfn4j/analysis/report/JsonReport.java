package dev.cfn4j.analysis.report;

import dev.cfn4j.analysis.validate.RuleSet;
import dev.cfn4j.analysis.validate.rule.Family;
import dev.cfn4j.dsl.finding.Finding;
import dev.cfn4j.dsl.render.JsonTreeWriter;
import dev.cfn4j.dsl.render.Layout;
import dev.cfn4j.dsl.render.TreeWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** One JSON object: lists of findings by the templates' names. */
final class JsonReport implements Report {
    private final Function<Finding, Optional<Family>> families = RuleSet.all().families();

    @Override
    public String of(List<Judged> templates) {
        return JsonTreeWriter.text(Layout.PRETTY, out -> {
                    out.startObject();
                    templates.forEach(template -> {
                        out.name(template.name());
                        out.startArray();
                        template.findings().forEach(finding -> write(finding, out));
                        out.endArray();
                    });
                    out.endObject();
                })
                + "\n";
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
            member("file", finding.location().file(), out);
            out.name("line");
            out.integer(finding.location().line());
            if (finding.location().column() > 0) {
                out.name("column");
                out.integer(finding.location().column());
            }
        }
        out.endObject();
    }

    private static void member(String name, String value, TreeWriter out) {
        out.name(name);
        out.string(value);
    }
}
