package dev.cfn4j.spec.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SnapshotTest {
    private static final Pattern PROSE =
            Pattern.compile("\"(description|documentation|title|markdownDescription)\": \"");

    @Test
    void isWhatARefreshMakes() throws IOException {
        var imported = CommittedFacts.expectRefresh().importAll().files();

        assertThat(differing(imported, files(CommittedFacts.MAIN.resolve("facts"))))
                .as("files that a refresh would change; run the refresh as README.md says")
                .isEmpty();
    }

    @Test
    void isWrittenAsItWasRead() throws IOException {
        var committed = files(CommittedFacts.MAIN.resolve("facts"));
        committed.remove("decisions.json");
        committed.keySet().removeIf(name -> name.startsWith("schemas/")); // these are taken over, not merged

        assertThat(differing(CommittedFacts.snapshot().files(), committed)).isEmpty();
    }

    @Test
    void holdsNoText() throws IOException {
        assertThat(files(CommittedFacts.MAIN.resolve("facts")))
                .allSatisfy((name, content) -> assertThat(new String(content, StandardCharsets.UTF_8))
                        .as(name)
                        .doesNotContainPattern(PROSE));
    }

    private static List<String> differing(SortedMap<String, byte[]> one, SortedMap<String, byte[]> other) {
        SortedSet<String> names = new TreeSet<>(one.keySet());
        names.addAll(other.keySet());
        return names.stream()
                .filter(name -> !Arrays.equals(one.get(name), other.get(name)))
                .toList();
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
