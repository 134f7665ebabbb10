package dev.cfn4j.samples.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cfn4j.dsl.Stack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Templates are compared with the committed ones; {@code -Dgolden.update=true} accepts what is different. */
class GoldenTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final String SUFFIX = ".template.json";

    static List<String> stacks() {
        return Stacks.all().stream().map(Stack::name).toList();
    }

    @ParameterizedTest
    @MethodSource("stacks")
    void rendersTheCommittedTemplate(String name) throws IOException {
        Stack stack = Stacks.all().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
        Path golden = GOLDEN.resolve(name + SUFFIX);
        String rendered = stack.template().toJson();
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, rendered);
        }
        assertThat(golden).as("run with -Dgolden.update=true to accept").exists();
        assertThat(firstDifference(Files.readString(golden), rendered))
                .as("%s differs from what %s renders; run with -Dgolden.update=true to accept", golden, name)
                .isEmpty();
    }

    /** The first line that is not the same, with what was committed and what is rendered; nothing if all are. */
    private static String firstDifference(String committed, String rendered) {
        List<String> expected = List.of(committed.split("\n", -1));
        List<String> found = List.of(rendered.split("\n", -1));
        for (int i = 0; i < Math.max(expected.size(), found.size()); i++) {
            String before = i < expected.size() ? expected.get(i) : "(end)";
            String now = i < found.size() ? found.get(i) : "(end)";
            if (!before.equals(now)) {
                return "line %d%n  committed: %s%n  rendered:  %s".formatted(i + 1, before.strip(), now.strip());
            }
        }
        return "";
    }

    @Test
    void everyCommittedTemplateHasItsStack() throws IOException {
        try (Stream<Path> files = Files.list(GOLDEN)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            stacks().stream().map(name -> name + SUFFIX).toList());
        }
    }
}
