package dev.cfn4j.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class GroupsTest {
    private static final Path EXPECTED = Path.of("../../shared/workloads/expected/w2.json");
    private final ObjectMapper json = new ObjectMapper();

    @Test
    void bothProgramsMakeTheSameTree() throws IOException {
        assertThat(ours()).isEqualTo(json.valueToTree(GroupsMaps.template()));
    }

    @Test
    void isTheTreeThatAllPeersAreMeasuredWith() throws IOException {
        assumeTrue(Files.exists(EXPECTED), "the shared workloads are not here: not compared");
        assertThat(ours()).isEqualTo(json.readTree(EXPECTED.toFile()));
    }

    private JsonNode ours() throws IOException {
        return json.readTree(new GroupsStack().template().toJson());
    }
}
