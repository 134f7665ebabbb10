package dev.cfn4j.spec.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SnapshotTest {
    private static final Pattern PROSE =
            Pattern.compile("\"(description|documentation|title|markdownDescription)\": \"");

    @Test
    void isWhatARefreshMakes() throws IOException {
        var imported = CommittedFacts.expectRefresh().importAll().files();

        var committed = files(CommittedFacts.MAIN.resolve("facts"));
        assertThat(committed.keySet()).isEqualTo(imported.keySet());
        assertThat(imported)
                .allSatisfy((name, content) ->
                        assertThat(committed.get(name)).as(name).isEqualTo(content));
    }

    @Test
    void isWrittenAsItWasRead() throws IOException {
        var committed = files(CommittedFacts.MAIN.resolve("facts"));
        committed.remove("decisions.json");

        var written = CommittedFacts.snapshot().files();

        assertThat(written.keySet()).isEqualTo(committed.keySet());
        assertThat(written)
                .allSatisfy((name, content) ->
                        assertThat(committed.get(name)).as(name).isEqualTo(content));
    }

    @Test
    void holdsNoText() throws IOException {
        assertThat(files(CommittedFacts.MAIN.resolve("facts")))
                .allSatisfy((name, content) -> assertThat(new String(content, StandardCharsets.UTF_8))
                        .as(name)
                        .doesNotContainPattern(PROSE));
    }

    private static SortedMap<String, byte[]> files(Path directory) throws IOException {
        SortedMap<String, byte[]> result = new TreeMap<>();
        try (var files = Files.walk(directory)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                result.put(directory.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        return result;
    }
}
