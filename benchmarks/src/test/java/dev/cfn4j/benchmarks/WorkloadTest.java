package dev.cfn4j.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cfn4j.dsl.Stack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkloadTest {
    private static final Path EXPECTED = Path.of("../../shared/workloads/expected");
    private final ObjectMapper json = new ObjectMapper();

    @ParameterizedTest
    @ValueSource(strings = {"w1", "w2", "w3", "g10"})
    void stacksAndMapsAreTheSameTrees(String name) throws IOException {
        Workload workload = Workload.named(name);
        assertThat(stacks(name)).isEqualTo(json.convertValue(workload.maps().get(), LinkedHashMapOfTrees.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"w1", "w2", "w3"})
    void areTheTreesThatAllPeersAreMeasuredWith(String name) throws IOException {
        assumeTrue(Files.exists(EXPECTED), "the shared workloads are not here: not compared");
        for (Map.Entry<String, JsonNode> template : stacks(name).entrySet()) {
            assertThat(template.getValue())
                    .isEqualTo(json.readTree(
                            EXPECTED.resolve(template.getKey() + ".json").toFile()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"w1", "w2", "w3", "g10"})
    void countsItsResources(String name) throws IOException {
        assertThat(stacks(name).values().stream()
                        .mapToInt(t -> t.get("Resources").size())
                        .sum())
                .isEqualTo(Workload.named(name).resources());
    }

    @Test
    void refusesAnUnknownName() {
        assertThatThrownBy(() -> Workload.named("w4")).hasMessageContaining("found w4");
    }

    private Map<String, JsonNode> stacks(String workload) throws IOException {
        Map<String, JsonNode> trees = new LinkedHashMap<>();
        for (Stack stack : Workload.named(workload).stacks().get()) {
            String name = workload.equals("w3") ? stack.name() : workload;
            trees.put(name, json.readTree(stack.template().toJson()));
        }
        return trees;
    }

    private static final class LinkedHashMapOfTrees extends LinkedHashMap<String, JsonNode> {
        private static final long serialVersionUID = 1L;
    }
}
