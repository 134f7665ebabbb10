package dev.cfn4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whose keys sign a request, and for which region, as a server sees it that is no AWS. */
class AwsOptionsTest {
    private static final String NO_STACKS = "<DescribeStacksResponse><DescribeStacksResult><Stacks/>"
            + "</DescribeStacksResult></DescribeStacksResponse>";
    private static final String PROFILES = """
            [profile dev]
            region = eu-central-1
            aws_access_key_id = KEYOFDEV
            aws_secret_access_key = secret
            """;

    @TempDir
    Path folder;

    private final List<String> signatures = new CopyOnWriteArrayList<>();
    private HttpServer server;

    @BeforeEach
    void listens() throws IOException {
        System.setProperty(
                "aws.configFile",
                Files.writeString(folder.resolve("config"), PROFILES).toString());
        System.setProperty(
                "aws.sharedCredentialsFile", folder.resolve("no-credentials").toString());
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            try (exchange) {
                signatures.add(exchange.getRequestHeaders().getFirst("Authorization"));
                byte[] reply = NO_STACKS.getBytes(StandardCharsets.UTF_8);
                exchange.sendResponseHeaders(200, reply.length);
                exchange.getResponseBody().write(reply);
            }
        });
        server.start();
    }

    @AfterEach
    void stops() {
        server.stop(0);
        System.clearProperty("aws.configFile");
        System.clearProperty("aws.sharedCredentialsFile");
    }

    @Test
    void sendsToTheEndpointWithKeysAndRegionOfTheProfile() {
        Run run = list("--profile", "dev");

        assertThat(run.exitCode()).as(run.text()).isZero();
        assertThat(signatures)
                .singleElement()
                .asString()
                .contains("Credential=KEYOFDEV/")
                .contains("/eu-central-1/cloudformation/");
    }

    @Test
    void prefersTheRegionThatIsNamed() {
        list("--profile", "dev", "--region", "eu-west-3");

        assertThat(signatures)
                .singleElement()
                .asString()
                .contains("Credential=KEYOFDEV/")
                .contains("/eu-west-3/");
    }

    private Run list(String... options) {
        String[] arguments = new String[options.length + 3];
        arguments[0] = "list";
        arguments[1] = "--endpoint";
        arguments[2] = "http://127.0.0.1:" + server.getAddress().getPort();
        System.arraycopy(options, 0, arguments, 3, options.length);
        return Run.of(arguments);
    }
}
