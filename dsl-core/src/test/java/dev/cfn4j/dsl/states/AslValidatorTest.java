package dev.cfn4j.dsl.states;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.cfn4j.dsl.render.JsonTreeWriter;
import dev.cfn4j.dsl.render.Layout;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs where {@code -Dasl.validator=…} names the executable of npm's {@code asl-validator}. */
class AslValidatorTest {
    @TempDir
    Path temp;

    @ParameterizedTest(name = "{0}")
    @MethodSource("dev.cfn4j.dsl.states.MachinesTest#machines")
    void findsNothingInTheMachines(String name, StateMachineDefinition definition) throws Exception {
        String validator = System.getProperty("asl.validator", "");
        assumeTrue(!validator.isEmpty(), "skipped: -Dasl.validator does not name the executable of asl-validator");
        assertThat(output(validator, written(name, definition))).isEmpty();
    }

    private Path written(String name, StateMachineDefinition definition) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonTreeWriter out = JsonTreeWriter.to(text, Layout.PRETTY)) {
            Deployment.resolved(definition).writeTo(out);
        }
        return Files.writeString(temp.resolve(name + ".asl.json"), text.toString());
    }

    /** What the validator says about an invalid file, nothing if it is valid. */
    private static String output(String validator, Path file) throws Exception {
        Process process = new ProcessBuilder(validator, "--json-path", file.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return process.exitValue() == 0 ? "" : said;
    }
}
