package dev.cfn4j.engine.synth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.cfn4j.analysis.report.Palette;
import dev.cfn4j.engine.CompiledProject;
import dev.cfn4j.engine.RecordingHost;
import dev.cfn4j.engine.ToolkitException;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each folder under {@code bad} is a project with a mistake and, in {@code expected.txt}, what is said about it. */
class BadStacksTest {
    @TempDir
    Path base;

    static Stream<Path> cases() throws IOException, URISyntaxException {
        Path folder = Path.of(
                Objects.requireNonNull(BadStacksTest.class.getResource("bad")).toURI());
        try (Stream<Path> folders = Files.list(folder)) {
            return List.copyOf(folders.sorted().toList()).stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void saysWhatAndWhereAndWritesNothing(Path folder) throws IOException {
        CompiledProject user = CompiledProject.ofSources(base, folder);
        Synth synth = new Synth(RecordingHost.batch());
        SynthRequest request = new SynthRequest(user.project(), List.of(), user.output());

        ToolkitException failure = catchThrowableOfType(ToolkitException.class, () -> synth.run(request));

        String text = failure.text(Palette.PLAIN).replace(base.toString(), "<project>") + "\n";
        Path expected = folder.resolve("expected.txt");
        if (Boolean.getBoolean("golden.update")) {
            Path source = Path.of("src/test/resources")
                    .resolve(Path.of("target/test-classes").toAbsolutePath().relativize(expected));
            Files.writeString(source, text);
            Files.writeString(expected, text);
        }
        assertThat(text).isEqualTo(Files.readString(expected));
        assertThat(user.output()).doesNotExist();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void leavesAnEarlierSynthDirectoryAlone(Path folder) throws IOException {
        CompiledProject user = CompiledProject.ofSources(base, folder);
        Files.createDirectories(user.output());
        Path manifest = Files.writeString(user.output().resolve("manifest.json"), "{}");
        Synth synth = new Synth(RecordingHost.batch());
        SynthRequest request = new SynthRequest(user.project(), List.of(), user.output());

        assertThat(catchThrowableOfType(ToolkitException.class, () -> synth.run(request)))
                .isNotNull();

        assertThat(manifest).hasContent("{}");
    }
}
