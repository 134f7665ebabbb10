package dev.cfn4j.samples.notification;

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

/**
 * Each stack renders the template that is committed for it. After a change that is meant, {@code mvn test -Dgolden.update=true}
 * accepts what is rendered now.
 */
class GoldenTemplatesTest {
    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");
    private static final String SUFFIX = ".template.json";

    static Stream<Stack> stacks() {
        return Stream.of(new NotificationNetworkStack(), new NotificationStack());
    }

    @ParameterizedTest
    @MethodSource("stacks")
    void rendersTheCommittedTemplate(Stack stack) throws IOException {
        String rendered = stack.template().toJson();
        Path golden = GOLDEN.resolve(stack.name() + SUFFIX);
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, rendered);
        }
        assertThat(golden).exists();
        assertThat(rendered)
                .as("%s; if the change is meant: mvn test -Dgolden.update=true", golden)
                .isEqualTo(Files.readString(golden));
    }

    @Test
    void keepsNoTemplateOfAStackThatIsGone() throws IOException {
        List<String> expected =
                stacks().map(stack -> stack.name() + SUFFIX).sorted().toList();
        try (Stream<Path> files = Files.list(GOLDEN)) {
            assertThat(files.map(file -> file.getFileName().toString()).sorted())
                    .isEqualTo(expected);
        }
    }

    @Test
    void callsTheStacksByTheirDefaultNames() {
        assertThat(stacks().map(Stack::name)).containsExactly("notification-network", "notification");
    }

    @ParameterizedTest
    @MethodSource("stacks")
    void rendersTheSameAgain(Stack stack) throws ReflectiveOperationException {
        Stack again = stack.getClass().getConstructor().newInstance();

        assertThat(again.template().toJson()).isEqualTo(stack.template().toJson());
    }
}
