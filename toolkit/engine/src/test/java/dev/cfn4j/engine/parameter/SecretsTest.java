package dev.cfn4j.engine.parameter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class SecretsTest {
    @Test
    void masksEveryOccurrenceTheLongestFirst() {
        Secrets secrets = new Secrets(Set.of("hunter2", "hunter2-old"));

        assertThat(secrets.mask("was hunter2-old, is hunter2")).isEqualTo("was ****, is ****");
    }

    @Test
    void masksShortOnesOnlyWhereTheyStandAlone() {
        assertThat(new Secrets(Set.of("ab")).mask("cab ab tab")).isEqualTo("cab **** tab");
    }

    @Test
    void leavesTextAloneWhereThereAreNone() {
        assertThat(new Secrets(Set.of()).mask("text")).isEqualTo("text");
    }

    @Test
    void takesValuesLiterally() {
        assertThat(new Secrets(Set.of("a.*$1")).mask("xyz a.*$1")).isEqualTo("xyz ****");
    }
}
