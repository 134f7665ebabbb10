package dev.cfn4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class CommandLineTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path folder;

    @Test
    void wantsACommand() {
        assertThat(run()).isEqualTo(2);
        assertThat(err).hasToString("error: a command is missing\nSee `cfn help`.\n");
    }

    @Test
    void suggestsTheCommandThatWasMeant() {
        assertThat(run("dploy")).isEqualTo(2);
        assertThat(err).hasToString("error: there is no command `dploy`\nDid you mean `deploy`?\n");
    }

    @ParameterizedTest
    @CsvSource({
        "create, deploy",
        "update, deploy",
        "cfn-create-stack, deploy",
        "cfn-update-stack, deploy",
        "cfn-validate-template, validate",
        "cfn-cancel-update-stack, cancel-update",
        "cfn-delete-stack, delete",
        "cfn-describe-stack-events, describe",
        "cfn-describe-stack-resources, describe",
        "cfn-describe-stack-resource, describe-resource",
        "cfn-list-stack-resources, describe",
        "cfn-list-stacks, list",
        "cfn-get-template, get-template"
    })
    void namesTheCommandOfTodayForAFormerOne(String former, String today) {
        assertThat(run(former, "--stack-name", "inbox")).isEqualTo(2);
        assertThat(err).hasToString("error: there is no command `" + former + "`: use `cfn " + today + "`\n");
    }

    @Test
    void suggestsTheOptionThatWasMeant() {
        assertThat(run("deploy", "--paramters", "A=1")).isEqualTo(2);
        assertThat(err.toString()).contains("--paramters").contains("--parameters");
    }

    @Test
    void helpNamesEveryVerb() {
        assertThat(run("help")).isZero();
        assertThat(out.toString())
                .contains("generate", "synth", "expand", "validate", "diff", "deploy", "delete", "describe", "help");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void refusesAnEndpointThatIsNone() {
        assertThat(run("describe", "--stack-name", "inbox", "--endpoint", "loacl"))
                .isEqualTo(2);
        assertThat(err.toString()).startsWith("error: --endpoint: expected `local` or a URL");
    }

    @Test
    void refusesAParameterWithoutEqualsSign() {
        String output = folder.resolve("none").toString();
        assertThat(run("delete", "--parameter", "Stage", "--output", output)).isEqualTo(1);
        assertThat(err.toString()).startsWith("error: a parameter has no name or no `=`");
    }

    @Test
    void saysThatThereIsNothingToDeploy() {
        String output = folder.resolve("none").toString();
        assertThat(run("deploy", "--classpath", "", "--output", output)).isEqualTo(1);
        assertThat(err.toString())
                .isEqualTo("error: no synth directory at " + output
                        + "\nRun synth first, or say where it is with --output.\n");
    }

    @Test
    void showsATraceOnlyWhereItIsAskedFor() {
        String output = folder.resolve("none").toString();
        run("deploy", "--classpath", "", "--output", output);
        assertThat(err.toString()).doesNotContain("\tat ");
        run("deploy", "-e", "--classpath", "", "--output", output);
        assertThat(err.toString()).contains("\tat dev.cfn4j.engine");
    }

    @Test
    void keepsLocalStateAtTheRootOfTheBuild() throws java.io.IOException {
        Path module = folder.resolve("build/samples/one");
        java.nio.file.Files.createDirectories(module);
        java.nio.file.Files.createDirectories(folder.resolve("build/.mvn"));

        assertThat(LocalState.folder(module)).isEqualTo(folder.resolve("build/.cfn-local"));
    }

    private int run(String... arguments) {
        CommandLine line =
                CommandTree.of(arguments).setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        return line.execute(arguments);
    }
}
