package dev.cfn4j.dsl.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.cfn4j.dsl.node.DocumentException;
import dev.cfn4j.dsl.node.Node;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Real templates are read, and what is written of them reads equal. */
class YamlCorpusTest {
    private static final Path CORPUS = Path.of("")
            .toAbsolutePath()
            .resolve("../../shared/corpus/templates")
            .normalize();

    @Test
    void readsRealTemplatesAndWritesThemAgain() throws IOException {
        assumeTrue(
                Files.isDirectory(CORPUS),
                "skipped: the corpus of templates is not part of this repository; looked for shared/corpus beside it");
        List<String> refused = new ArrayList<>();
        int read = 0;
        for (Path file : templates()) {
            try {
                Node root = YamlDocuments.read(file).root();
                assertThat(YamlDocuments.parse("again", YamlText.of(root)).root())
                        .as(file.toString())
                        .isEqualTo(root);
                read++;
            } catch (DocumentException e) {
                refused.add(e.getMessage().replace(CORPUS.toString(), ""));
            }
        }
        assertThat(refused)
                .allSatisfy(message -> assertThat(message)
                        .containsAnyOf(
                                "!Rain::",
                                "!Equals:",
                                "is there twice",
                                "/planted--syntax_error",
                                "/planted--tab_indent"));
        assertThat(read).isGreaterThan(1000);
    }

    private static List<Path> templates() throws IOException {
        try (Stream<Path> files = Files.list(CORPUS)) {
            return files.filter(file -> file.toString().matches(".*\\.ya?ml"))
                    .sorted()
                    .toList();
        }
    }
}
