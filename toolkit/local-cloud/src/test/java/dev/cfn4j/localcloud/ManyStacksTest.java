package dev.cfn4j.localcloud;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.cloudformation.model.Stack;
import software.amazon.awssdk.services.cloudformation.model.StackStatus;

/** Many stacks at once, and many in one directory. */
class ManyStacksTest {
    private static final String TEMPLATE = """
            {"Parameters": {"Delay": {"Type": "Number", "Default": 5}},
             "Resources": {
              "Queue": {"Type": "AWS::SQS::Queue", "Properties": {"DelaySeconds": {"Ref": "Delay"}}},
              "Topic": {"Type": "AWS::SNS::Topic", "Properties": {"DisplayName": {"Ref": "Queue"}}}},
             "Outputs": {"Delay": {"Value": {"Ref": "Delay"}}}}
            """;

    @TempDir
    Path state;

    @Test
    void twentyFourGoThroughTheirLivesByEightThreads() throws Exception {
        try (Desk desk = Desk.in(state)) {
            ExecutorService threads = Executors.newFixedThreadPool(8);
            List<Future<List<String>>> lives = IntStream.range(0, 24)
                    .mapToObj(i -> threads.submit(() -> life(desk, "stack" + i)))
                    .toList();
            for (Future<List<String>> life : lives) {
                assertThat(life.get())
                        .containsExactly("CREATE_COMPLETE", "5", "UPDATE_COMPLETE", "9", "DELETE_COMPLETE");
            }
            threads.shutdown();
            assertThat(desk.client
                            .listStacksPaginator(r -> r.stackStatusFilters(StackStatus.DELETE_COMPLETE))
                            .stackSummaries())
                    .hasSize(24);
        }
    }

    /** By change sets of the same name in every stack. */
    private static List<String> life(Desk desk, String name) {
        Stack created = desk.deploy(name, TEMPLATE);
        String first = desk.output(name, "Delay");
        Stack updated = desk.deploy(name, TEMPLATE, "Delay", "9");
        String second = desk.output(name, "Delay");
        return List.of(
                created.stackStatusAsString(),
                first,
                updated.stackStatusAsString(),
                second,
                desk.delete(name).stackStatusAsString());
    }

    @Test
    void fourHundredLiveInOneDirectory() {
        try (Desk desk = Desk.in(state)) {
            for (int i = 0; i < 400; i++) {
                String name = "s" + i;
                desk.client.createStack(r -> r.stackName(name).templateBody(TEMPLATE));
            }
            for (int i = 0; i < 400; i++) {
                assertThat(desk.settled("s" + i).stackStatusAsString()).isEqualTo("CREATE_COMPLETE");
            }
        }
        try (Desk desk = Desk.in(state)) {
            assertThat(desk.client.describeStacksPaginator().stacks().stream().map(Stack::stackName))
                    .hasSize(400)
                    .doesNotHaveDuplicates();
            assertThat(desk.update("s399", TEMPLATE, "Delay", "7").stackStatusAsString())
                    .isEqualTo("UPDATE_COMPLETE");
        }
    }
}
