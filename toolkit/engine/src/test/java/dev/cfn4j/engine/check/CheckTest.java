package dev.cfn4j.engine.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cfn4j.analysis.report.Palette;
import dev.cfn4j.dsl.StackPlace;
import dev.cfn4j.dsl.node.Document;
import dev.cfn4j.dsl.node.JsonDocuments;
import dev.cfn4j.dsl.node.Locations;
import dev.cfn4j.engine.RecordingHost;
import dev.cfn4j.engine.Toolkit;
import dev.cfn4j.engine.ToolkitException;
import dev.cfn4j.engine.stack.ProjectStack;
import dev.cfn4j.engine.stack.ProjectStacks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckTest {
    @TempDir
    Path base;

    private final RecordingHost host = RecordingHost.batch();

    @Test
    void failsUntilWhatIsRenderedIsAccepted() {
        assertThat(check(false, stack("inbox", 5)).failed()).isTrue();
        assertThat(check(true, stack("inbox", 5)).failed()).isFalse();
        assertThat(check(false, stack("inbox", 5)).stale()).isFalse();
    }

    @Test
    void saysWhatDiffersAndHowToAcceptIt() {
        check(true, stack("inbox", 5));
        CheckResult result = check(false, stack("inbox", 6));
        assertThat(result.failed()).isTrue();
        assertThat(result.text(Palette.PLAIN, host))
                .contains("DelaySeconds: 5 → 6")
                .contains("accept");
    }

    @Test
    void acceptingWritesWhatIsNewAndDeletesWhatIsGone() throws IOException {
        check(true, stack("inbox", 5), stack("outbox", 5));
        Files.writeString(templates().resolve("notes.txt"), "mine");
        check(true, stack("inbox", 6));
        try (Stream<Path> files = Files.list(templates())) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("inbox.template.json", "notes.txt");
        }
        assertThat(check(false, stack("inbox", 6)).failed()).isFalse();
    }

    @Test
    void aStackThatIsGoneFails() {
        check(true, stack("inbox", 5), stack("outbox", 5));
        assertThat(check(false, stack("inbox", 5)).failed()).isTrue();
    }

    @Test
    void layoutAndOrderAreNoDifference() throws IOException {
        check(true, stack("inbox", 5));
        Path file = templates().resolve("inbox.template.json");
        Files.writeString(file, Files.readString(file).replaceAll("\\s", ""));
        assertThat(check(false, stack("inbox", 5)).failed()).isFalse();
    }

    @Test
    void aCommittedFileThatIsNoTemplateIsSaidSo() throws IOException {
        Files.createDirectories(templates());
        Files.writeString(templates().resolve("inbox.template.json"), "<<<<<<< HEAD");
        assertThatThrownBy(() -> check(false, stack("inbox", 5)))
                .isInstanceOf(ToolkitException.class)
                .hasMessageContaining("inbox.template.json");
    }

    private Path templates() {
        return base.resolve("templates");
    }

    private CheckResult check(boolean accept, ProjectStack... stacks) {
        ProjectStacks all = new ProjectStacks(base, base, null, List.of(), List.of(stacks));
        return new Toolkit(host).check(all, templates(), accept);
    }

    private static ProjectStack stack(String name, int delay) {
        String text =
                "{\"Resources\": {\"Q\": {\"Type\": \"AWS::SQS::Queue\", \"Properties\": {\"DelaySeconds\": %d}}}}"
                        .formatted(delay);
        return new ProjectStack(
                name,
                "com.acme.Inbox",
                new Document(JsonDocuments.parse(name, text), Locations.NONE),
                List.of(),
                Map.of(),
                Set.of(),
                Set.of(),
                StackPlace.ANY,
                Map.of(),
                List.of());
    }
}
