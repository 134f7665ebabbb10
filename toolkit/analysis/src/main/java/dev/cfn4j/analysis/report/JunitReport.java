package dev.cfn4j.analysis.report;

import dev.cfn4j.analysis.validate.Preset;
import dev.cfn4j.dsl.finding.Finding;
import java.util.List;

/** JUnit's XML: what fails is a failed test case, what does not is a test case that says so. */
final class JunitReport implements Report {
    private final Preset preset;

    JunitReport(Preset preset) {
        this.preset = preset;
    }

    @Override
    public String of(List<Judged> templates) {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n");
        templates.forEach(template -> suite(template, xml));
        return xml.append("</testsuites>\n").toString();
    }

    private void suite(Judged template, StringBuilder xml) {
        List<Finding> findings = template.findings();
        long failures = findings.stream().filter(this::fails).count();
        xml.append("  <testsuite name=\"%s\" tests=\"%d\" failures=\"%d\" errors=\"0\" skipped=\"0\">%n"
                .formatted(escaped(template.name()), Math.max(1, findings.size()), failures)
                .replace(System.lineSeparator(), "\n"));
        if (findings.isEmpty()) {
            xml.append("    <testcase classname=\"")
                    .append(escaped(template.name()))
                    .append("\" name=\"no findings\"/>\n");
        }
        findings.forEach(finding -> testCase(template, finding, xml));
        xml.append("  </testsuite>\n");
    }

    private void testCase(Judged template, Finding finding, StringBuilder xml) {
        String text = escaped(new FindingText(Palette.PLAIN).of(finding).stripTrailing());
        xml.append("    <testcase classname=\"%s\" name=\"%s\">\n"
                .formatted(escaped(template.name()), escaped((finding.rule() + " " + finding.path()).strip())));
        if (fails(finding)) {
            xml.append("      <failure type=\"%s\" message=\"%s\">%s</failure>\n"
                    .formatted(escaped(finding.rule()), escaped(finding.message()), text));
        } else {
            xml.append("      <system-out>").append(text).append("</system-out>\n");
        }
        xml.append("    </testcase>\n");
    }

    private boolean fails(Finding finding) {
        return preset.failsAt(finding.severity());
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (c) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                case '"' -> escaped.append("&quot;");
                case '\n', '\t' -> escaped.append("&#").append(c).append(';');
                default -> escaped.appendCodePoint(isXml(c) ? c : 0xFFFD);
            }
        });
        return escaped.toString();
    }

    private static boolean isXml(int c) {
        return (c >= 0x20 && c <= 0xD7FF) || (c >= 0xE000 && c <= 0xFFFD) || c >= 0x10000;
    }
}
