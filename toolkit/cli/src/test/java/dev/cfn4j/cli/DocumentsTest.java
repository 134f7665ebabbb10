package dev.cfn4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** What the documents say of the command line is there. */
class DocumentsTest {
    private static final Path ROOT = Path.of("../..");
    private static final Pattern CALL = Pattern.compile("`(?:bin/)?cfn ([a-z][a-z-]*)([^`]*)`");
    private static final Pattern OPTION = Pattern.compile("--[a-z][a-z0-9-]*");
    private static final Pattern GOLDEN = Pattern.compile("\\]\\(\\.\\./(toolkit/cli/src/test/golden/[^)]+)\\)");

    private final Map<String, CommandLine> commands = CommandTree.of().getSubcommands();

    @Test
    void everyCommandThatADocumentNamesIsThereWithItsOptions() throws IOException {
        List<MatchResult> calls = CALL.matcher(documents()).results().toList();

        assertThat(calls).hasSizeGreaterThan(20);
        for (MatchResult call : calls) {
            assertThat(commands.keySet()).as(call.group()).contains(call.group(1));
            assertThat(options(commands.get(call.group(1))))
                    .as(call.group())
                    .containsAll(OPTION.matcher(call.group(2))
                            .results()
                            .map(MatchResult::group)
                            .toList());
        }
    }

    @Test
    void everyOptionOfTodayInTheGuideIsThere() throws IOException {
        String guide = Files.readString(ROOT.resolve("docs/coming-from-ruby.md"));
        List<String> today = guide.substring(guide.indexOf("\n## Options\n"))
                .lines()
                .filter(line -> line.startsWith("| `--"))
                .map(line -> line.split(" \\| ")[1])
                .flatMap(cell -> OPTION.matcher(cell).results().map(MatchResult::group))
                .toList();

        assertThat(today).hasSizeGreaterThan(8);
        assertThat(commands.values().stream()
                        .flatMap(command -> options(command).stream())
                        .collect(Collectors.toSet()))
                .containsAll(today);
    }

    @Test
    void everyGoldenFolderThatADocumentNamesIsThere() throws IOException {
        assertThat(GOLDEN.matcher(documents()).results())
                .isNotEmpty()
                .allSatisfy(link -> assertThat(ROOT.resolve(link.group(1))).exists());
    }

    private static Set<String> options(CommandLine command) {
        return command.getCommandSpec().optionsMap().keySet();
    }

    private static String documents() throws IOException {
        try (Stream<Path> files = Files.list(ROOT.resolve("docs"))) {
            return Stream.concat(files.sorted(), Stream.of(ROOT.resolve("README.md")))
                    .filter(file -> file.toString().endsWith(".md"))
                    .map(DocumentsTest::read)
                    .collect(Collectors.joining("\n"));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
