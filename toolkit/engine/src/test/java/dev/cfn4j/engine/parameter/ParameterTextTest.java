package dev.cfn4j.engine.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cfn4j.engine.ToolkitException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ParameterTextTest {
    @Test
    void splitsAtSemicolonsAndTheFirstEqualsSign() {
        assertThat(ParameterText.parse("A=1; B=x=y;C=;"))
                .containsExactly(Map.entry("A", "1"), Map.entry("B", "x=y"), Map.entry("C", ""));
    }

    @Test
    void takesASingleOneWithSemicolons() {
        assertThat(ParameterText.parse("", List.of("A=1;2"))).containsExactly(Map.entry("A", "1;2"));
    }

    @Test
    void refusesWhatHasNoEqualsSignWithoutRepeatingIt() {
        assertThatThrownBy(() -> ParameterText.parse("A=1;hunter2"))
                .isInstanceOf(ToolkitException.class)
                .hasMessage("a parameter has no name or no `=`");
    }

    @Test
    void refusesANameThatIsGivenInBothWays() {
        assertThat(ParameterText.parse("A=1", List.of("B=2;3")))
                .containsExactly(Map.entry("A", "1"), Map.entry("B", "2;3"));
        assertThatThrownBy(() -> ParameterText.parse("A=1", List.of("A=2")))
                .isInstanceOf(ToolkitException.class)
                .hasMessage("the parameter `A` is given twice");
    }

    @Test
    void refusesANameThatStandsTwice() {
        assertThatThrownBy(() -> ParameterText.parse("A=1;A=2"))
                .isInstanceOf(ToolkitException.class)
                .hasMessage("the parameter `A` is given twice");
    }
}
