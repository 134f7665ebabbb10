package dev.cfn4j.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Counts again what docs/comparison.md says of the programs' lengths. */
class ComparisonTest {
    private static final Path DOCS = Path.of("../docs");
    private static final Pattern ROW = Pattern.compile("\\| \\[[^]]+]\\((\\S+)\\) \\| (\\d+) \\|");
    private static final Pattern NO_CODE =
            Pattern.compile("\\s*($|\"\"\"|//|/?\\*|#|import |package |from |require ).*");

    @Test
    void saysHowLongTheProgramsAre() throws IOException {
        Map<String, Long> said = lengths();
        assertThat(said).hasSize(6);
        for (Map.Entry<String, Long> row : said.entrySet()) {
            assertThat(linesOfCode(DOCS.resolve(row.getKey()))).as(row.getKey()).isEqualTo(row.getValue());
        }
    }

    @Test
    void oursAreNotLongerThanTheirs() throws IOException {
        Path peers = Path.of("peers/cdk-java/src/main/java/peers");
        Path own = Path.of("src/main/java/dev/cfn4j/benchmarks");
        assertThat(linesOfCode(own.resolve("SmallStack.java")))
                .isLessThanOrEqualTo(linesOfCode(peers.resolve("SmallL1.java")));
        assertThat(linesOfCode(own.resolve("SmallPatternsStack.java")))
                .isLessThanOrEqualTo(linesOfCode(peers.resolve("SmallL2.java")));
    }

    private static Map<String, Long> lengths() throws IOException {
        Map<String, Long> lengths = new TreeMap<>();
        Matcher row = ROW.matcher(Files.readString(DOCS.resolve("comparison.md")));
        while (row.find()) {
            lengths.put(row.group(1), Long.parseLong(row.group(2)));
        }
        return lengths;
    }

    private static long linesOfCode(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> !NO_CODE.matcher(line).matches())
                .count();
    }
}
