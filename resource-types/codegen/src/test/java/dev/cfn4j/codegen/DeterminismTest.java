package dev.cfn4j.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Two runs give the same bytes: two processes, because the order of the JDK's immutable sets differs between processes. */
class DeterminismTest {
    @Test
    void anotherProcessGeneratesTheSameSources() throws Exception {
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        SourcesDigest.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String ours = SourcesDigest.digest();
        String theirs = new String(other.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(other.waitFor()).isZero();
        assertThat(theirs).isEqualTo(ours);
    }
}
