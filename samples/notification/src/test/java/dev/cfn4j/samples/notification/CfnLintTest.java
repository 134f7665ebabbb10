package dev.cfn4j.samples.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.cfn4j.dsl.Stack;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The other judge: cfn-lint has nothing to say, not even a warning. Runs where it is installed. */
class CfnLintTest {
    private static final String COMMAND = System.getProperty("cfn-lint", "cfn-lint");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource("dev.cfn4j.samples.notification.GoldenTemplatesTest#stacks")
    void acceptsTheTemplate(Stack stack) throws IOException, InterruptedException {
        Path template = Files.writeString(
                folder.resolve("template.json"), stack.template().toJson());
        Process process = start(template);
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(said).isZero();
    }

    private static Process start(Path template) {
        ProcessBuilder builder =
                new ProcessBuilder(COMMAND, "--regions", "us-east-1", "eu-west-1", "--template", template.toString());
        try {
            return builder.redirectErrorStream(true).start();
        } catch (IOException e) {
            assumeTrue(
                    false, COMMAND + " is not installed: pip install cfn-lint==1.58.0, and -Dcfn-lint=… where it is");
            throw new IllegalStateException(e);
        }
    }
}
