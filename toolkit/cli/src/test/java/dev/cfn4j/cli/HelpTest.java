package dev.cfn4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cfn4j.testing.golden.GoldenFiles;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class HelpTest {
    @TestFactory
    Stream<DynamicNode> saysHowEachCommandIsUsed() {
        return GoldenFiles.in("src/test/golden/help")
                .texts(
                        ".txt",
                        CommandTree.of().getSubcommands().keySet(),
                        name -> Run.of("help", name).text());
    }

    @Test
    void isTheSameWhereTheCommandIsAskedForIt() {
        assertThat(Run.of("expand", "--help").out())
                .isEqualTo(Run.of("help", "expand").out());
    }

    @Test
    void printsACompletionScriptForBothShells() {
        Run bash = Run.of("completion", "bash");
        assertThat(bash.exitCode()).isZero();
        assertThat(bash.out())
                .startsWith("#!/usr/bin/env bash\n")
                .contains("cancel-update", "--parameters-file", "complete -F _complete_cfn");
        assertThat(Run.of("completion", "zsh").out()).isEqualTo(bash.out());
    }
}
