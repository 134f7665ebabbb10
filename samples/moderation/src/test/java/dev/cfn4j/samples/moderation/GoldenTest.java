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
        assertThat(rendered)
                .as("run with -Dgolden.update=true to accept the changed template of %s", name)
                .isEqualTo(Files.readString(golden));
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
