package dev.cfn4j.cli;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;

/** A server on loopback that answers as a test says, and a profile {@code dev} whose keys are for nothing else. */
final class StubbedAws implements AutoCloseable {
    private static final String PROFILES = """
            [profile dev]
            region = eu-central-1
            aws_access_key_id = KEYOFDEV
            aws_secret_access_key = secret
            """;

    private final HttpServer server;
    private final List<String> signatures = new CopyOnWriteArrayList<>();

    /**
     * Starts it.
     *
     * @param folder where the profile is written
     * @param answers the XML answer to each form
     */
    StubbedAws(Path folder, UnaryOperator<String> answers) throws IOException {
        System.setProperty(
                "aws.configFile",
                Files.writeString(folder.resolve("config"), PROFILES).toString());
        System.setProperty(
                "aws.sharedCredentialsFile", folder.resolve("no-credentials").toString());
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> answer(exchange, answers));
        server.start();
    }

    private void answer(HttpExchange exchange, UnaryOperator<String> answers) throws IOException {
        try (exchange) {
            signatures.add(exchange.getRequestHeaders().getFirst("Authorization"));
            String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            byte[] reply = answers.apply(form).getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, reply.length);
            exchange.getResponseBody().write(reply);
        }
    }

    /** Runs a command with this endpoint. */
    Run run(String... arguments) {
        String[] all = new String[arguments.length + 2];
        System.arraycopy(arguments, 0, all, 0, arguments.length);
        all[arguments.length] = "--endpoint";
        all[arguments.length + 1] = "http://127.0.0.1:" + server.getAddress().getPort();
        return Run.of(all);
    }

    /** The header of each request that says who signed it, and for which region. */
    List<String> signatures() {
        return signatures;
    }

    @Override
    public void close() {
        server.stop(0);
        System.clearProperty("aws.configFile");
        System.clearProperty("aws.sharedCredentialsFile");
    }
}
