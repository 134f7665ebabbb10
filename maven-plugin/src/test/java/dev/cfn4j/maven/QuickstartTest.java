package dev.cfn4j.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cfn4j.maven.QuickstartPage.Block;
import dev.cfn4j.maven.QuickstartPage.Commands;
import dev.cfn4j.maven.QuickstartPage.Printed;
import dev.cfn4j.maven.QuickstartPage.ProjectFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code docs/quickstart.md}, word for word: its files are written, its commands run in an empty directory with a real Maven, and they print what it shows.
 * Bound to a phase after packaging. Only the first command, which installs cfn4j, is not run: a {@link ThrowawayRepository} stands for what it does.
 */
@DisabledOnOs(OS.WINDOWS)
class QuickstartTest {
    private static final Path ROOT = Path.of(property("cfn.root"));
    private static final String INSTALL = "mvn -Plocal install";

    @TempDir
    Path base;

    @Test
    void isTrueWordForWord() throws Exception {
        QuickstartPage page = QuickstartPage.read(ROOT.resolve("docs/quickstart.md"));
        assertThat(page.commands()).hasSizeLessThanOrEqualTo(10).startsWith(INSTALL);
        assertThat(ROOT.resolve("README.md")).content().contains(INSTALL, "(docs/quickstart.md)");

        Terminal terminal = new Terminal(base, Files.createDirectory(base.resolve("empty")));
        putMavenOnThePath(terminal);
        Iterator<Block> blocks = page.blocks().iterator();
        assertThat(blocks.next()).isEqualTo(new Commands(List.of(INSTALL)));
        blocks.forEachRemaining(block -> follow(block, terminal));
    }

    private static void follow(Block block, Terminal terminal) {
        if (block instanceof ProjectFile file) {
            terminal.write(file.name(), file.text());
        } else if (block instanceof Commands commands) {
            commands.lines().forEach(terminal::run);
        } else if (block instanceof Printed printed) {
            assertPrinted(terminal, printed.lines());
        }
    }

    /** The last command printed these lines in this order, and succeeded unless they say that it failed; {@code …} is any text. */
    private static void assertPrinted(Terminal terminal, List<String> lines) {
        Iterator<String> printed = terminal.printed().lines().iterator();
        for (String line : lines) {
            Pattern pattern = Pattern.compile(Pattern.quote(line).replace("…", "\\E.*\\Q"));
            boolean found = false;
            while (!found && printed.hasNext()) {
                found = pattern.matcher(printed.next()).find();
            }
            assertThat(found)
                    .as(
                            "docs/quickstart.md says that this is printed, after the lines before it:%n%s%nThis is what was printed:%n%s",
                            line, terminal.printed())
                    .isTrue();
        }
        assertThat(terminal.exitCode())
                .as(terminal.printed())
                .isEqualTo(lines.contains("[INFO] BUILD FAILURE") ? 1 : 0);
    }

    /** The Maven that runs this build, told which repository to use, and to be as much offline as this build is. */
    private void putMavenOnThePath(Terminal terminal) throws IOException {
        Path repository = Path.of("target/quickstart-repository").toAbsolutePath();
        ThrowawayRepository.make(repository, Path.of(property("cfn.localRepository")), ROOT);
        Path settings = Path.of(property("cfn.settings").substring("file: ".length()));
        terminal.program(
                "mvn",
                "exec '" + Path.of(property("cfn.mavenHome"), "bin", "mvn") + "' -B -ntp -Dstyle.color=never"
                        + (property("cfn.offline").equals("offline: true") ? " -o" : "")
                        + (Files.exists(settings) ? " -s '" + settings + "'" : "")
                        + " '-Dmaven.repo.local=" + repository + "' \"$@\"");
    }

    private static String property(String name) {
        return Objects.requireNonNull(System.getProperty(name), name);
    }
}
