package dev.cfn4j.dsl.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cfn4j.dsl.Stack;
import dev.cfn4j.dsl.synth.Synthesis;
import dev.cfn4j.dsl.synth.SynthesisResult;
import example.BrokenDocuments;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DocumentFindingsTest {
    @TempDir
    Path temp;

    static List<Arguments> mistakes() {
        return List.of(
                Arguments.of(BrokenDocuments.GaugeWithoutRange.class, "// gauge", "is a gauge without a range"),
                Arguments.of(BrokenDocuments.WrongStatistic.class, "// statistic", "`Mean` is not a statistic"),
                Arguments.of(BrokenDocuments.EmptyPattern.class, "// pattern", "an empty event pattern"),
                Arguments.of(BrokenDocuments.WrongRange.class, "// range", "a range from 10 to 1 matches nothing"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void pointAtTheLine(Class<? extends Stack> stack, String mark, String message) throws IOException {
        SynthesisResult result = SynthesisResult.fromJson(Synthesis.synthesize(
                temp.resolve("cfn").toString(),
                new String[] {stack.getName()},
                getClass().getClassLoader()));
        assertThat(result.findings()).hasSize(1);
        assertThat(result.findings().get(0).toString())
                .startsWith("example/BrokenDocuments.java:" + line(mark) + ": error: ")
                .contains(message);
    }

    private static int line(String mark) throws IOException {
        List<String> lines = Files.readAllLines(Path.of("src/test/java/example/BrokenDocuments.java"));
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).endsWith(mark)) {
                return i + 1;
            }
        }
        throw new IllegalArgumentException(mark);
    }
}
