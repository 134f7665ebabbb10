package dev.cfn4j.samples.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cfn4j.dsl.Stack;
import dev.cfn4j.dsl.node.JsonDocuments;
import dev.cfn4j.dsl.node.Node;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParameterFilesTest {
    @ParameterizedTest
    @ValueSource(strings = {"test", "prod"})
    void giveEveryStackTheParametersThatItNeedsAndNoOthers(String environment) {
        Map<String, Node> given = given(environment);
        assertThat(given.keySet())
                .isEqualTo(Stacks.all().stream().map(Stack::name).collect(Collectors.toSet()));
        for (Stack stack : Stacks.all()) {
            Map<String, Node> parameters = Stacks.section(stack, "Parameters");
            Set<String> needed = new HashSet<>(parameters.keySet());
            needed.removeIf(name -> parameters.get(name).find("Default").isPresent());
            Map<String, Node> values = given.get(stack.name())
                    .find("parameters")
                    .map(Node::membersOrNone)
                    .orElse(Map.of());
            assertThat(values.keySet()).as(stack.name()).containsAll(needed).isSubsetOf(parameters.keySet());
            if (parameters.containsKey("Environment")) {
                assertThat(values.get("Environment").text()).contains(environment);
            }
            assertThat(given.get(stack.name()).find("tags").orElseThrow().find("environment"))
                    .contains(new Node.StringNode(environment));
        }
    }

    @Test
    void needNotSayWhereImportsComeFrom() {
        for (Stack stack : Stacks.all()) {
            Map<String, Node> parameters = Stacks.section(stack, "Parameters");
            assertThat(parameters.keySet()).containsAll(stack.parameterSources().keySet());
            stack.parameterSources()
                    .forEach((parameter, source) -> assertThat(Stacks.at(parameters.get(parameter), "Default"))
                            .isEqualTo(source.stack()));
        }
        Stack router = new ModerationStack();
        router.template();
        assertThat(router.parameterSources()).containsOnlyKeys("ModerationFoundationStack", "ModerationModelsStack");
    }

    private static Map<String, Node> given(String environment) {
        return JsonDocuments.read(Path.of("src/main/cfn/" + environment + ".json"))
                .find("stacks")
                .orElseThrow()
                .membersOrNone();
    }
}
