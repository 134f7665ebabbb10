package dev.cfn4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds that the short way to a template and the model of the command line do the same. */
class QuickExpandTest {
    private static final String SAMPLE = Training.Sample.class.getName();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "expand SAMPLE",
                "expand --compact SAMPLE",
                "expand --nopretty SAMPLE",
                "expand com.acme.Nowhere",
                "expand java.lang.String",
                "expand 1"
            })
    void doesWhatTheModelDoes(String line) {
        String[] arguments = line.replace("SAMPLE", SAMPLE).split(" ");
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode = CommandTree.of(arguments)
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
        StringWriter quickOut = new StringWriter();
        StringWriter quickErr = new StringWriter();
        int quickExitCode = Objects.requireNonNull(QuickExpand.of(arguments))
                .run(new PrintWriter(quickOut), new PrintWriter(quickErr));

        assertThat(quickExitCode).isEqualTo(exitCode);
        assertThat(quickOut).hasToString(out.toString());
        assertThat(quickErr).hasToString(err.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "expand",
                "expand --help",
                "expand --compact",
                "expand A B",
                "expand -e A",
                "expand A --compact",
                "expand --format yaml A",
                "expand --compact --compact A",
                "expand @file",
                "expand --stack-class A",
                "expand a/B",
                "help expand",
                "synth A",
                "expnd A"
            })
    void leavesEverythingElseToTheModel(String line) {
        assertThat(QuickExpand.of(line.split(" "))).isNull();
    }

    @Test
    void isWhatRuns() {
        StringWriter out = new StringWriter();
        assertThat(Main.run(new PrintWriter(out), new PrintWriter(new StringWriter()), "expand", SAMPLE))
                .isZero();
        assertThat(out.toString()).startsWith("{\n  \"AWSTemplateFormatVersion\"");
    }
}
