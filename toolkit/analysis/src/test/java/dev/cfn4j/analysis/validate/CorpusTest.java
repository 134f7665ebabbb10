package dev.cfn4j.analysis.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.cfn4j.dsl.finding.Finding;
import dev.cfn4j.dsl.node.Document;
import dev.cfn4j.dsl.node.DocumentException;
import dev.cfn4j.dsl.node.JsonDocuments;
import dev.cfn4j.dsl.node.Locations;
import dev.cfn4j.spec.Catalog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Judges real templates beside another validator: false alarms are worse than misses. */
class CorpusTest {
    private static final double LEAST_CAUGHT = 0.55;

    private final Validator validator = new Validator(Catalog.bundled());

    @BeforeAll
    static void needsTheCorpus() {
        assumeTrue(
                Files.isDirectory(Corpus.expectedAt()),
                "skipped: the corpus of templates is not part of this repository; looked for shared/corpus beside it");
    }

    @Test
    void cleanTemplatesGetNoError() throws IOException {
        Corpus corpus = Corpus.open();
        List<String> alarms = new ArrayList<>();
        for (Map.Entry<String, Path> template : corpus.jsonTemplates().entrySet()) {
            if (corpus.isClean(template.getKey())) {
                errors(template.getValue()).forEach(error -> alarms.add(template.getKey() + ": " + error));
            }
        }
        assertThat(alarms).isEmpty();
    }

    @Test
    void mostBadTemplatesGetAnError() throws IOException {
        Corpus corpus = Corpus.open();
        int bad = 0;
        int caught = 0;
        for (Map.Entry<String, Path> template : corpus.jsonTemplates().entrySet()) {
            if (!corpus.isClean(template.getKey())) {
                bad++;
                caught += errors(template.getValue()).findAny().isPresent() ? 1 : 0;
            }
        }
        assertThat((double) caught / bad)
                .as("%d of %d bad templates", caught, bad)
                .isGreaterThan(LEAST_CAUGHT);
    }

    private Stream<Finding> errors(Path file) {
        try {
            return validator.validate(new Document(JsonDocuments.read(file), Locations.NONE)).stream()
                    .filter(Finding::isError);
        } catch (DocumentException e) {
            return Stream.of(Finding.error("Unreadable", dev.cfn4j.dsl.node.NodePath.ROOT, e.getMessage()));
        }
    }
}
