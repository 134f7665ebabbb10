package dev.cfn4j.engine.synth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.cfn4j.analysis.report.Palette;
import dev.cfn4j.engine.CompiledProject;
import dev.cfn4j.engine.RecordingHost;
import dev.cfn4j.engine.ToolkitException;
import dev.cfn4j.testing.golden.GoldenFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each folder under {@code bad} is a project with a mistake and, in {@code expected.txt}, what is said about it. */
class BadStacksTest {
    private static final Path FOLDER = Path.of("src/test/resources/dev/cfn4j/engine/synth/bad");

    @TempDir
    Path base;

    static List<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            return folders.map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    @TestFactory
    Stream<DynamicNode> saysWhatAndWhereAndWritesNothing() throws IOException {
        return GoldenFiles.in(FOLDER).texts("/expected.txt", cases(), this::failure);
    }

    private String failure(String name) {
        Path folder = base.resolve(name);
        CompiledProject user = CompiledProject.ofSources(folder, FOLDER.resolve(name));
        SynthRequest request = new SynthRequest(user.project(), List.of(), user.output());
        Synth synth = new Synth(RecordingHost.batch());

        ToolkitException failure = catchThrowableOfType(ToolkitException.class, () -> synth.run(request));

        assertThat(user.output()).doesNotExist();
        return failure.text(Palette.PLAIN).replace(folder.toString(), "<project>") + "\n";
    }

    @ParameterizedTest
    @MethodSource("cases")
    void leavesAnEarlierSynthDirectoryAlone(String name) throws IOException {
        CompiledProject user = CompiledProject.ofSources(base, FOLDER.resolve(name));
        Files.createDirectories(user.output());
        Path manifest = Files.writeString(user.output().resolve("manifest.json"), "{}");
        Synth synth = new Synth(RecordingHost.batch());
        SynthRequest request = new SynthRequest(user.project(), List.of(), user.output());

        assertThat(catchThrowableOfType(ToolkitException.class, () -> synth.run(request)))
                .isNotNull();

        assertThat(manifest).hasContent("{}");
    }
}
