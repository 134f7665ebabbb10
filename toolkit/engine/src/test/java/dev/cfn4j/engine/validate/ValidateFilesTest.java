package dev.cfn4j.engine.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cfn4j.analysis.report.Judged;
import dev.cfn4j.analysis.report.Palette;
import dev.cfn4j.analysis.validate.Preset;
import dev.cfn4j.engine.RecordingHost;
import dev.cfn4j.engine.ToolkitException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidateFilesTest {
    private static final String GOOD = "Resources:\n  A:\n    Type: AWS::SNS::Topic\n";
    private static final String BAD = "Resources:\n  A:\n    Type: AWS::SNS::Topic\n    Properties: {TopicNam: x}\n";

    @TempDir
    Path folder;

    private final Validate validate = new Validate(RecordingHost.batch());

    @Test
    void judgesWhatLooksLikeATemplateAndWhatLiesAmongTemplates() throws IOException {
        write("b/two.yml", BAD);
        write("a/one.template", GOOD);
        write("three.json", "{\"Resources\": {}}");
        write("package.json", "{\"name\": \"no template\"}");
        write("a/empty.json", "{}");
        write("a/two.template", GOOD);
        write("notes.txt", BAD);
        write("node_modules/x/index.yaml", BAD);
        write(".github/workflow.yaml", BAD);

        ValidateResult result = run(ValidateOptions.DEFAULT, folder);

        assertThat(result.templates())
                .extracting(Judged::name)
                .containsExactly("a/empty.json", "a/one.template", "a/two.template", "b/two.yml", "three.json");
        assertThat(result.failed()).isTrue();
    }

    @Test
    void judgesAFileThatIsNamedWhateverItLooksLike() throws IOException {
        Path notes = write("notes.txt", "- one\n- two\n");
        assertThat(run(ValidateOptions.DEFAULT, notes).failed()).isTrue();
    }

    @Test
    void showsTheLineWithACaret() throws IOException {
        Path file = write("two.yml", BAD);
        String name = file.toString().replace('\\', '/');
        assertThat(run(ValidateOptions.DEFAULT, file).text(Palette.PLAIN)).isEqualTo("""
                error: A has no property `TopicNam` (AWS::SNS::Topic) [UnknownProperty]
                  at %s:4:18 (/Resources/A/Properties/TopicNam)
                     4 |     Properties: {TopicNam: x}
                       |                  ^^^^^^^^
                  Did you mean `TopicName`?

                1 error
                """.formatted(name));
    }

    @Test
    void aBaselineHidesWhatWasThereAndNothingElse() throws IOException {
        write("two.yml", BAD);
        Path baseline = folder.resolve("baseline.json.txt");
        ValidateResult written = run(new ValidateOptions(Preset.RECOMMENDED, null, baseline), folder);
        assertThat(written.failed()).isFalse();
        assertThat(written.text(Palette.PLAIN)).isEqualTo("No findings.\nThe baseline has 1 more.\n");

        write("two.yml", BAD.replace("TopicNam:", "Topicname: y, TopicNam:"));
        ValidateResult later = run(new ValidateOptions(Preset.RECOMMENDED, baseline, null), folder);
        assertThat(later.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("Topicname"));
        assertThat(later.known()).isOne();
    }

    @Test
    void refusesABaselineThatCannotBeReadOrWritten() throws IOException {
        write("two.yml", BAD);
        Path broken = write("baseline.txt", "{");
        assertThatThrownBy(() -> run(new ValidateOptions(Preset.RECOMMENDED, broken, null), folder))
                .isInstanceOf(ToolkitException.class)
                .hasMessageStartingWith("the baseline " + broken + " cannot be read: ");
        Path nowhere = folder.resolve("none/baseline.json");
        assertThatThrownBy(() -> run(new ValidateOptions(Preset.RECOMMENDED, null, nowhere), folder))
                .isInstanceOf(ToolkitException.class)
                .hasMessageStartingWith("the baseline " + nowhere + " cannot be written: ");
    }

    @Test
    void presetsDecideWhatIsSaidAndWhatFails() throws IOException {
        Path warned = write(
                "warned.yaml",
                GOOD + "    Metadata: {cfn4j: {suppress: [{rule: UnknownProperty}]}}\n    DeletionPolicy: Retain\n"
                        + "    UpdateReplacePolicy: Retain\n");
        assertThat(run(new ValidateOptions(Preset.ERRORS, null, null), warned).findings())
                .isEmpty();
        ValidateResult recommended = run(ValidateOptions.DEFAULT, warned);
        assertThat(recommended.findings()).extracting("rule").contains("MalformedSuppression");
        assertThat(recommended.failed()).isFalse();
        assertThat(run(new ValidateOptions(Preset.STRICT, null, null), warned).failed())
                .isTrue();
    }

    @Test
    void refusesWhatIsNotThere() {
        assertThatThrownBy(() -> run(ValidateOptions.DEFAULT, folder.resolve("none.yaml")))
                .isInstanceOf(ToolkitException.class)
                .hasMessageStartingWith("there is no file or folder ");
    }

    private ValidateResult run(ValidateOptions options, Path... paths) {
        return validate.run(List.of(paths), options);
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
