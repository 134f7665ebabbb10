package dev.cfn4j.analysis.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.cfn4j.dsl.finding.Finding;
import dev.cfn4j.dsl.source.TemplateReader;
import dev.cfn4j.spec.Catalog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Systems that are known to be right get no finding above a note. */
class RealSystemsTest {
    private final Validator validator = new Validator(Catalog.bundled());

    @Test
    void theSamplesGetNoFinding() throws IOException {
        for (String sample : List.of("notification", "moderation")) {
            expectSilence(Path.of("../../samples", sample, "src/test/resources/golden"));
        }
    }

    @Test
    void theWorkloadsGetNoFinding() throws IOException {
        Path workloads = Path.of("../../../shared/workloads/expected");
        assumeTrue(
                Files.isDirectory(workloads),
                "skipped: the workloads are not part of this repository; looked for shared/workloads beside it");
        expectSilence(workloads);
    }

    private void expectSilence(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> templates = files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
            assertThat(templates).isNotEmpty();
            assertThat(templates).allSatisfy(file -> assertThat(found(file)).isEmpty());
        }
    }

    private List<Finding> found(Path file) {
        return validator.validate(TemplateReader.read(file, file.toString())).stream()
                .filter(finding -> Preset.RECOMMENDED.says(finding.severity()))
                .toList();
    }
}
