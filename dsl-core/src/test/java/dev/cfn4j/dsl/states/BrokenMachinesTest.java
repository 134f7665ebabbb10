package dev.cfn4j.dsl.states;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cfn4j.dsl.synth.Synthesis;
import dev.cfn4j.dsl.synth.SynthesisResult;
import example.BrokenMachines;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrokenMachinesTest {
    @TempDir
    Path temp;

    @Test
    void reportsAStateThatNothingReachesAtItsLine() {
        assertThat(finding(BrokenMachines.NothingReaches.class))
                .isEqualTo(
                        "example/BrokenMachines.java:27: error: nothing reaches the state `Lost`: let a state that is reached"
                                + " from `First` go on to it, or take it out [InvalidDefinition]");
    }

    @Test
    void reportsAStateThatLeadsIntoTheMachineButIsNotReachedAtItsLine() {
        assertThat(finding(BrokenMachines.Forgotten.class))
                .startsWith("example/BrokenMachines.java:35: error: nothing reaches the state `Lost`");
    }

    @Test
    void reportsANextStateThatIsMissingAtTheLineThatNamesIt() {
        assertThat(finding(BrokenMachines.MissingTarget.class))
                .startsWith(
                        "example/BrokenMachines.java:45: error: the state `First` goes on to `Firs`, which is not a state beside"
                                + " it: did you mean `First`?");
    }

    @Test
    void reportsAWrongPathAtTheLineOfItsSetter() {
        assertThat(finding(BrokenMachines.WrongPath.class))
                .isEqualTo(
                        "example/BrokenMachines.java:53: error: the state `First`: `InputPath` is a path: expected text that"
                                + " begins with $, found `order` [InvalidDefinition]");
    }

    @Test
    void reportsASecondNextStateWithBothPlaces() {
        assertThat(finding(BrokenMachines.TwoNext.class))
                .startsWith(
                        "example/BrokenMachines.java:62: error: the state `First` goes on to `Done` already, said at"
                                + " example/BrokenMachines.java:61");
    }

    @Test
    void reportsTwoStatesOfOneName() {
        assertThat(finding(BrokenMachines.Duplicate.class))
                .startsWith("example/BrokenMachines.java:71: error: two states are named `First`, the other one at"
                        + " example/BrokenMachines.java:70");
    }

    private String finding(Class<?> stack) {
        String json = Synthesis.synthesize(
                temp.resolve("cfn").toString(), new String[] {stack.getName()}, stack.getClassLoader());
        SynthesisResult result = SynthesisResult.fromJson(json);
        assertThat(result.findings()).hasSize(1);
        return result.findings().get(0).toString();
    }
}
