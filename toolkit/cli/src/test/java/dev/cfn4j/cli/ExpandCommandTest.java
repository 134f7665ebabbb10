package dev.cfn4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExpandCommandTest {
    private static final String STACK = Training.Sample.class.getName();

    @Test
    void indentsByTwoBlanks() {
        assertThat(Run.of("expand", STACK).out())
                .startsWith("{\n  \"AWSTemplateFormatVersion\": \"2010-09-09\",\n  \"Parameters\": {\n    \"Stage\"");
    }

    @Test
    void writesOneLineForBothNamesOfTheOption() {
        String line = Run.of("expand", STACK, "--nopretty").out();

        assertThat(line)
                .startsWith("{\"AWSTemplateFormatVersion\":\"2010-09-09\",")
                .hasLineCount(1);
        assertThat(Run.of("expand", STACK, "--compact").out()).isEqualTo(line);
        assertThat(Run.of("expand", STACK, "--format", "compact").out()).isEqualTo(line);
    }

    @Test
    void leavesOutWhatIsNoPartOfATemplate() {
        assertThat(Run.of("expand", STACK).out()).doesNotContain("team", "notifications", "Tags");
    }
}
