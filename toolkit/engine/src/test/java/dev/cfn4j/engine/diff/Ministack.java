package dev.cfn4j.engine.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.cfn4j.engine.diff.RandomStacks.Values;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.cloudformation.CloudFormationClient;
import software.amazon.awssdk.services.cloudformation.model.Capability;
import software.amazon.awssdk.services.cloudformation.model.Change;
import software.amazon.awssdk.services.cloudformation.model.ChangeSetType;
import software.amazon.awssdk.services.cloudformation.model.DescribeChangeSetResponse;
import software.amazon.awssdk.services.cloudformation.model.Parameter;
import software.amazon.awssdk.services.cloudformation.model.Stack;

/** The emulator ministack (PyPI, 1.5.33) on loopback: somebody else's idea of what CloudFormation does. */
final class Ministack implements AutoCloseable {
    private static final int ATTEMPTS = 300;

    private final Process process;
    private final CloudFormationClient client;

    private Ministack(Process process, CloudFormationClient client) {
        this.process = process;
        this.client = client;
    }

    /** Starts it; the test that asks is skipped where it is not installed. */
    static Ministack start() throws IOException, InterruptedException {
        Optional<Path> command = command();
        assumeTrue(
                command.isPresent(),
                "skipped: there is no ministack; `pip install ministack==1.5.33`, then have it on PATH or name it by"
                        + " the environment variable MINISTACK");
        int port = freePort();
        ProcessBuilder builder = new ProcessBuilder(command.get().toString());
        builder.environment().put("GATEWAY_PORT", Integer.toString(port));
        builder.environment().put("BIND_HOST", "127.0.0.1");
        builder.environment().put("LOG_LEVEL", "ERROR");
        builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        Process process = builder.start();
        awaitPort(process, port);
        return new Ministack(process, client(port));
    }

    private static Optional<Path> command() {
        String named = System.getenv("MINISTACK");
        if (named != null) {
            return Optional.of(Path.of(named)).filter(Files::isExecutable);
        }
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
                .map(folder -> Path.of(folder, "ministack"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void awaitPort(Process process, int port) throws InterruptedException {
        for (int i = 0; i < ATTEMPTS && process.isAlive(); i++) {
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                return;
            } catch (IOException e) {
                Thread.sleep(100);
            }
        }
        process.destroy();
        throw new IllegalStateException("ministack does not answer");
    }

    private static CloudFormationClient client(int port) {
        return CloudFormationClient.builder()
                .endpointOverride(URI.create("http://127.0.0.1:" + port))
                .region(Region.US_EAST_1)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("test", "test")))
                .overrideConfiguration(options -> options.apiCallTimeout(Duration.ofSeconds(60)))
                .build();
    }

    /** What a change set says of the resources of a stack that is made with the old values and would get the wanted ones. */
    Map<String, ChangeSetVerdict> verdicts(String name, Values old, Values wanted) throws InterruptedException {
        client.createStack(request -> request.stackName(name)
                .templateBody(old.template())
                .parameters(stage(old))
                .capabilities(Capability.CAPABILITY_NAMED_IAM));
        awaitCreated(name);
        client.createChangeSet(request -> request.stackName(name)
                .changeSetName("update")
                .changeSetType(ChangeSetType.UPDATE)
                .templateBody(wanted.template())
                .parameters(stage(wanted))
                .capabilities(Capability.CAPABILITY_NAMED_IAM));
        Map<String, ChangeSetVerdict> verdicts = new TreeMap<>();
        for (Change change : described(name).changes()) {
            verdicts.put(change.resourceChange().logicalResourceId(), ChangeSetVerdict.of(change.resourceChange()));
        }
        client.deleteStack(request -> request.stackName(name));
        return verdicts;
    }

    private static Parameter stage(Values values) {
        return Parameter.builder()
                .parameterKey("Stage")
                .parameterValue(values.stage())
                .build();
    }

    private void awaitCreated(String name) throws InterruptedException {
        for (int i = 0; i < ATTEMPTS; i++) {
            Stack stack = client.describeStacks(request -> request.stackName(name))
                    .stacks()
                    .get(0);
            if (!stack.stackStatusAsString().endsWith("IN_PROGRESS")) {
                assertThat(stack.stackStatusAsString())
                        .as(String.valueOf(stack.stackStatusReason()))
                        .isEqualTo("CREATE_COMPLETE");
                return;
            }
            Thread.sleep(50);
        }
        throw new IllegalStateException("ministack did not create " + name);
    }

    /** The change set, made; one that fails must fail for want of changes. */
    private DescribeChangeSetResponse described(String name) throws InterruptedException {
        for (int i = 0; i < ATTEMPTS; i++) {
            DescribeChangeSetResponse set =
                    client.describeChangeSet(request -> request.stackName(name).changeSetName("update"));
            if (set.statusAsString().equals("FAILED")) {
                assertThat(set.statusReason()).containsAnyOf("didn't contain changes", "No updates");
                return set;
            }
            if (set.statusAsString().equals("CREATE_COMPLETE")) {
                return set;
            }
            Thread.sleep(50);
        }
        throw new IllegalStateException("ministack did not make a change set for " + name);
    }

    @Override
    public void close() {
        client.close();
        process.destroy();
    }
}
