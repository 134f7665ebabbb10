package dev.cfn4j.localcloud;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.cloudformation.model.StackResourceSummary;

/** A process is killed in the middle of an operation; the next one that opens its state goes on. */
class KilledProcessTest {
    @TempDir
    Path state;

    @Test
    void goesOnWithACreation() throws Exception {
        killIn("create");
        try (Desk desk = Desk.in(state)) {
            assertThat(desk.settled("s").stackStatusAsString()).isEqualTo("CREATE_COMPLETE");
            assertThat(desk.client.listStackResources(r -> r.stackName("s")).stackResourceSummaries())
                    .extracting(StackResourceSummary::resourceStatusAsString)
                    .containsExactly("CREATE_COMPLETE", "CREATE_COMPLETE");
            assertThat(desk.story("s")).containsOnlyOnce("s: CREATE_COMPLETE");
        }
    }

    @Test
    void goesOnWithAnUpdate() throws Exception {
        killIn("update");
        try (Desk desk = Desk.in(state)) {
            assertThat(desk.settled("s").stackStatusAsString()).isEqualTo("UPDATE_COMPLETE");
            assertThat(desk.output("s", "Delay")).isEqualTo("7");
        }
    }

    @Test
    void goesOnWithADeletion() throws Exception {
        killIn("delete");
        try (Desk desk = Desk.in(state)) {
            String id = desk.client.listStacks().stackSummaries().get(0).stackId();
            assertThat(desk.settled(id).stackStatusAsString()).isEqualTo("DELETE_COMPLETE");
        }
    }

    private void killIn(String verb) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        StuckEndpoint.class.getName(),
                        state.toString(),
                        verb)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            assertThat(out.readLine()).isEqualTo(StuckEndpoint.READY);
        } finally {
            process.destroyForcibly().waitFor();
        }
    }
}
