package dev.cfn4j.localcloud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StateTest {
    private static final String TEMPLATE = """
            {"Parameters": {"Delay": {"Type": "Number", "Default": "5"}},
             "Resources": {"Queue": {"Type": "AWS::SQS::Queue", "Properties": {"DelaySeconds": {"Ref": "Delay"}}},
               "Topic": {"Type": "AWS::SNS::Topic", "DependsOn": "Queue"}}}
            """;

    @TempDir
    Path state;

    @Test
    void outlivesTheEndpoint() {
        String id;
        try (Desk desk = Desk.in(state)) {
            id = desk.deploy("s", TEMPLATE).stackId();
        }
        try (Desk desk = Desk.in(state)) {
            assertThat(desk.stack("s").stackId()).isEqualTo(id);
            assertThat(desk.story("s")).endsWith("s: CREATE_COMPLETE");
            assertThat(desk.deploy("s", TEMPLATE, "Delay", "6").stackStatusAsString())
                    .isEqualTo("UPDATE_COMPLETE");
        }
    }

    @Test
    void isSharedByTwoEndpoints() {
        try (Desk one = Desk.in(state);
                Desk two = Desk.in(state)) {
            one.deploy("s", TEMPLATE);
            assertThat(two.stack("s").stackStatusAsString()).isEqualTo("CREATE_COMPLETE");
            two.deploy("s", TEMPLATE, "Delay", "6");
            assertThat(one.stack("s").stackStatusAsString()).isEqualTo("UPDATE_COMPLETE");
        }
    }

    @Test
    void survivesTwoClientsAtWorkOnManyStacks() throws Exception {
        try (Desk one = Desk.in(state);
                Desk two = Desk.in(state)) {
            ExecutorService clients = Executors.newFixedThreadPool(4);
            List<Callable<String>> lives = IntStream.range(0, 8)
                    .<Callable<String>>mapToObj(i -> () -> life(i % 2 == 0 ? one : two, "s" + i))
                    .toList();
            for (Future<String> life : clients.invokeAll(lives)) {
                assertThat(life.get()).isEqualTo("CREATE_COMPLETE UPDATE_COMPLETE DELETE_COMPLETE");
            }
            clients.shutdown();
            assertThat(one.client.describeStacks().stacks()).isEmpty();
            assertThat(two.client.listStacks().stackSummaries()).hasSize(8);
        }
    }

    private static String life(Desk desk, String name) {
        return desk.deploy(name, TEMPLATE).stackStatusAsString() + " "
                + desk.deploy(name, TEMPLATE, "Delay", "6").stackStatusAsString() + " "
                + desk.delete(name).stackStatusAsString();
    }

    @Test
    void ignoresWhatAKilledProcessLeftBehind() throws IOException {
        try (Desk desk = Desk.in(state)) {
            desk.deploy("s", TEMPLATE);
        }
        Path stack = find("stack.json");
        Files.writeString(stack.resolveSibling("stack.json.tmp"), "{\"id\": \"arn:aw");
        Files.writeString(find("events.jsonl"), "{\"id\":\"half a li", StandardOpenOption.APPEND);
        Files.createDirectories(stack.getParent().resolveSibling("t--1"));
        try (Desk desk = Desk.in(state)) {
            assertThat(stack.resolveSibling("stack.json.tmp")).doesNotExist();
            assertThat(desk.story("s")).endsWith("s: CREATE_COMPLETE");
            assertThat(desk.deploy("s", TEMPLATE, "Delay", "6").stackStatusAsString())
                    .isEqualTo("UPDATE_COMPLETE");
            assertThat(desk.story("s")).contains("s: CREATE_COMPLETE").endsWith("s: UPDATE_COMPLETE");
        }
    }

    @Test
    void refusesADirectoryOfANewerVersion() throws IOException {
        Files.writeString(state.resolve("format.json"), "{\"version\": 99}");
        assertThatThrownBy(() -> LocalCloud.start(state, 0))
                .isInstanceOf(LocalCloudException.class)
                .hasMessageContaining("format version 99")
                .hasMessageContaining("use the newer program or another directory");
    }

    @Test
    void saysWhichFileIsDamaged() throws IOException {
        try (Desk desk = Desk.in(state)) {
            desk.deploy("s", TEMPLATE);
        }
        Files.writeString(find("stack.json"), "{\"id\": ");
        assertThatThrownBy(() -> Desk.in(state).close())
                .hasMessageContaining("stack.json")
                .hasMessageContaining("delete the state directory to start afresh");
    }

    @Test
    void keepsSecretsFromOthersOfTheMachine() throws IOException {
        Assumptions.assumeTrue(
                Files.getFileStore(state).supportsFileAttributeView("posix"), "the file system knows no permissions");
        Path inner = state.resolve("inner");
        Desk.in(inner).close();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(inner)))
                .isEqualTo("rwx------");
    }

    @Test
    void tellsTheTimeOfItsClock() {
        Instant then = Instant.parse("2001-02-03T04:05:06.789Z");
        try (Desk desk = Desk.with(LocalCloudOptions.in(state).clock(Clock.fixed(then, ZoneOffset.UTC)))) {
            assertThat(desk.deploy("s", TEMPLATE).creationTime()).isEqualTo(then);
        }
    }

    private Path find(String name) throws IOException {
        try (Stream<Path> files = Files.walk(state)) {
            return files.filter(file -> file.endsWith(name)).findFirst().orElseThrow();
        }
    }
}
