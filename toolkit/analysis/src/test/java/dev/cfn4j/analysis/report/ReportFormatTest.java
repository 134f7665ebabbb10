package dev.cfn4j.analysis.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cfn4j.analysis.Golden;
import dev.cfn4j.analysis.validate.Preset;
import dev.cfn4j.analysis.validate.Validator;
import dev.cfn4j.dsl.finding.Finding;
import dev.cfn4j.dsl.finding.Severity;
import dev.cfn4j.dsl.location.SourceLocation;
import dev.cfn4j.dsl.node.JsonDocuments;
import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.node.NodePath;
import dev.cfn4j.dsl.source.TemplateReader;
import dev.cfn4j.spec.Catalog;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One template file, one stack class and one clean template in all forms; the files are what people and programs read. */
class ReportFormatTest {
    private static final String JAVA = "        add(new Queue(\"Inbox\").delaySeconds(901));";
    private static final String BROKEN = "{\"Resources\": ]";

    @ParameterizedTest
    @EnumSource
    void writesWhatIsExpected(ReportFormat format) throws IOException {
        Golden.check("report/formats." + ending(format), text(format, Palette.PLAIN));
    }

    @Test
    void textForATerminalHasColours() throws IOException {
        Golden.check("report/formats.ansi.txt", text(ReportFormat.TEXT, Palette.ANSI));
    }

    @Test
    void nothingFoundIsSaidInEachForm() throws IOException {
        List<Judged> clean = List.of(new Judged("inbox", List.of()));
        assertThat(ReportFormat.TEXT.of(clean, Palette.PLAIN, SourceText.NONE, Preset.STRICT))
                .isEqualTo("No findings.\n");
        assertThat(ReportFormat.JSON.of(clean, Palette.PLAIN, SourceText.NONE, Preset.STRICT))
                .isEqualTo("{\n  \"inbox\": []\n}\n");
        assertThat(ReportFormat.GITHUB.of(clean, Palette.PLAIN, SourceText.NONE, Preset.STRICT))
                .isEmpty();
    }

    @Test
    void junitIsWellFormedXmlWhateverAMessageHolds() throws Exception {
        Finding odd = Finding.error("X", NodePath.of("a\"<"), "]]> \u0000 \uD800 & <b> \n");
        String xml = ReportFormat.JUNIT.of(
                List.of(new Judged("<&\">", List.of(odd))), Palette.PLAIN, SourceText.NONE, Preset.ERRORS);
        var suites = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        assertThat(suites.getElementsByTagName("failure").getLength()).isOne();
        assertThat(((org.w3c.dom.Element)
                                suites.getElementsByTagName("testsuite").item(0))
                        .getAttribute("name"))
                .isEqualTo("<&\">");
    }

    @Test
    void sarifHasTheShapeThatItsSpecificationDemands() {
        Node log = JsonDocuments.parse("sarif", text(ReportFormat.SARIF, Palette.PLAIN));
        new SarifShape().check(log);
    }

    private static String text(ReportFormat format, Palette palette) {
        return format.of(judged(), palette, ReportFormatTest::line, Preset.RECOMMENDED);
    }

    private static List<Judged> judged() {
        Validator validator = new Validator(Catalog.bundled());
        Finding inJava = Finding.error(
                        "NumberOutOfRange",
                        NodePath.of("Resources", "Inbox", "Properties", "DelaySeconds"),
                        "Inbox.DelaySeconds must be 0..900, not 901")
                .inStack("inbox")
                .at(Optional.of(new SourceLocation("src/main/java/com/acme/InboxStack.java", 12)));
        Finding note = new Finding(
                Severity.INFO, "TemplateTooLarge", "inbox", NodePath.ROOT, null, "90 % of a limit, as it is", null);
        return List.of(
                new Judged(
                        "templates/jobs, old.yaml",
                        validator.validate(TemplateReader.parse("templates/jobs, old.yaml", jobs()))),
                new Judged("broken.json", validator.validate(TemplateReader.parse("broken.json", BROKEN))),
                new Judged("inbox", List.of(inJava, note)),
                new Judged("clean.yaml", List.of()));
    }

    private static Optional<String> line(String file, int line) {
        if (file.endsWith(".java")) {
            return Optional.of(JAVA);
        }
        return file.equals("broken.json")
                ? Optional.of(BROKEN)
                : jobs().lines().skip(line - 1).findFirst();
    }

    private static String jobs() {
        try {
            return Files.readString(Golden.file("report/jobs.yaml"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String ending(ReportFormat format) {
        return switch (format) {
            case TEXT -> "txt";
            case JSON -> "json";
            case SARIF -> "sarif";
            case JUNIT -> "junit.xml";
            case GITHUB -> "github.txt";
        };
    }
}
