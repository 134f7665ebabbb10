package dev.cfn4j.analysis.report;

import dev.cfn4j.dsl.finding.Finding;
import dev.cfn4j.dsl.finding.Severity;
import dev.cfn4j.dsl.location.SourceLocation;
import java.util.List;
import java.util.Locale;

/** Workflow commands, one a line. */
final class GithubReport implements Report {
    @Override
    public String of(List<Judged> templates) {
        StringBuilder text = new StringBuilder();
        templates.forEach(template -> template.findings().forEach(finding -> text.append(command(template, finding))));
        return text.toString();
    }

    private static String command(Judged template, Finding finding) {
        SourceLocation at = finding.location();
        String place = at == null
                ? ""
                : "file=" + property(at.file()) + ",line=" + at.line() + (at.column() > 0 ? ",col=" + at.column() : "")
                        + ",";
        String where = at == null ? template.name() + finding.path() + ": " : "";
        String remedy = finding.remedy() == null ? "" : ". " + finding.remedy();
        return "::" + level(finding.severity()) + " " + place + "title=" + property(finding.rule()) + "::"
                + data(where + finding.message() + remedy) + "\n";
    }

    private static String level(Severity severity) {
        return severity == Severity.INFO ? "notice" : severity.name().toLowerCase(Locale.ROOT);
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
