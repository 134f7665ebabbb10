package dev.cfn4j.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cfn4j.engine.Message;
import dev.cfn4j.engine.Option;
import dev.cfn4j.engine.Question;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.Test;

class MavenHostTest {
    private final List<String> lines = new ArrayList<>();
    private final MavenHost host = new MavenHost(
            new SystemStreamLog() {
                @Override
                public void info(CharSequence content) {
                    lines.add("info " + content);
                }

                @Override
                public void warn(CharSequence content) {
                    lines.add("warn " + content);
                }

                @Override
                public void error(CharSequence content) {
                    lines.add("error " + content);
                }
            },
            true);

    @Test
    void logsLineByLineAtTheMessagesLevel() {
        host.notify(Message.info("one\ntwo"));
        host.notify(Message.warning("three"));
        host.notify(Message.error("four"));

        assertThat(lines).containsExactly("info one", "info two", "warn three", "error four");
    }

    @Test
    void asksNobodyInBatchMode() {
        assertThat(host.interactive()).isFalse();
        assertThat(host.ask(new Question("Delete?", false, Option.YES))).isFalse();
    }

    @Test
    void spellsOptionsAsPropertiesOfTheGoals() {
        assertThat(host.spell(Option.REGION)).isEqualTo("-Dcfn.region");
        assertThat(host.spell(Option.PARAMETERS_FILE)).isEqualTo("-Dcfn.parametersFile");
        assertThat(host.spell(Option.STACK_CLASS)).isEqualTo("-Dcfn.stackClasses");
    }
}
