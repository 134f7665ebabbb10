package dev.cfn4j.engine.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cfn4j.analysis.report.Palette;
import dev.cfn4j.engine.RecordingHost;
import dev.cfn4j.engine.Toolkit;
import dev.cfn4j.engine.ToolkitException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Template files compared with each other: good ones, odd ones, and what is no template. */
class OfflineDiffTest {
    private static final String QUEUE = "Resources: {Q: {Type: AWS::SQS::Queue, Properties: {DelaySeconds: %s}}}";

    @TempDir
    Path base;

    private final RecordingHost host = RecordingHost.batch();

    @Test
    void jsonAndYamlAreTheSame() throws IOException {
        Path json = write(
                "a.json",
                "{\"Resources\": {\"Q\": {\"Type\": \"AWS::SQS::Queue\", \"Properties\": {\"DelaySeconds\": 5}}}}");
        assertThat(diff(json, write("b.yaml", QUEUE.formatted(5))).differs()).isFalse();
    }

    @Test
    void pointsAtTheLineOfTheNewFile() throws IOException {
        DiffResult result = diff(write("a.yaml", QUEUE.formatted(5)), write("b.yaml", QUEUE.formatted(6)));
        assertThat(result.text(Palette.PLAIN)).contains("DelaySeconds: 5 → 6").contains("b.yaml:1");
    }

    @Test
    void whatIsNoTemplateIsSaidSo() throws IOException {
        Path good = write("good.yaml", QUEUE.formatted(5));
        assertThatThrownBy(() -> diff(good, write("list.json", "[1, 2]")))
                .isInstanceOf(ToolkitException.class)
                .hasMessageContaining("list.json` is no template: expected an object")
                .hasMessageContaining("found list");
        assertThatThrownBy(() -> diff(write("none.yaml", "a: b"), good))
                .isInstanceOf(ToolkitException.class)
                .hasMessageContaining("none.yaml` is no template: it has no object Resources");
        assertThatThrownBy(() -> diff(write("broken.json", "{\"Resources\": "), good))
                .isInstanceOf(ToolkitException.class)
                .hasMessageContaining("broken.json");
        assertThatThrownBy(() -> diff(base.resolve("missing.json"), good))
                .isInstanceOf(ToolkitException.class)
                .hasMessageContaining("missing.json");
    }

    @Test
    void duplicateKeysAreToldAndCompared() throws IOException {
        Path twice = write(
                "twice.json",
                "{\"Resources\": {\"Q\": {\"Type\": \"AWS::SQS::Queue\"}, \"Q\": {\"Type\": \"AWS::SNS::Topic\"}}}");
        DiffResult result = diff(twice, twice);
        assertThat(result.differs()).isFalse();
        assertThat(host.text()).contains("Q");
    }

    @Test
    void comparesTemplatesOfAMegabyteWithNamesFromEverywhere() throws IOException {
        Path old = write("old.json", large("5"));
        Path wanted = write("new.json", large("6"));
        assertThat(Files.size(old)).isGreaterThan(1_000_000);
        DiffResult result = diff(old, wanted);
        assertThat(result.stacks().get(0).diff().resources())
                .hasSize(1)
                .allSatisfy(resource -> assertThat(resource.logicalId()).isEqualTo("Größe東京"));
    }

    private static String large(String delay) {
        StringBuilder text = new StringBuilder("{\"Resources\": {");
        for (int i = 0; i < 400; i++) {
            text.append("\"T%d\": {\"Type\": \"AWS::SNS::Topic\", \"Properties\": {\"DisplayName\": \"%s\"}}, "
                    .formatted(i, "é".repeat(1400)));
        }
        return text.append("\"Größe東京\": {\"Type\": \"AWS::SQS::Queue\", \"Properties\": {\"DelaySeconds\": ")
                .append(delay)
                .append("}}}}")
                .toString();
    }

    private DiffResult diff(Path old, Path wanted) {
        return new Toolkit(host).diff(old, wanted);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(base.resolve(name), text, StandardCharsets.UTF_8);
    }
}
