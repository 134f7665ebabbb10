package dev.cfn4j.engine.aws;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/** Answers what is sent to S3 and CloudFormation as a test says, and remembers it; on loopback. */
public final class S3Stub implements AutoCloseable {
    private final HttpServer server;
    private final List<Received> received = new CopyOnWriteArrayList<>();

    /** A request as it came over the wire; a form is decoded. */
    public record Received(String method, String path, Map<String, List<String>> headers, String body) {
        /** The first value of a header; empty where there is none. */
        public String header(String name) {
            return String.join(",", headers.getOrDefault(name, List.of()));
        }
    }

    /** What is sent back. */
    public record Reply(int status, Map<String, String> headers, String body) {
        /** An error as S3 says it. */
        public static Reply s3Error(int status, String code, Map<String, String> headers) {
            return new Reply(
                    status, headers, "<Error><Code>" + code + "</Code><Message>refused by the stub</Message></Error>");
        }

        /** An error as CloudFormation says it. */
        public static Reply validationError(String message) {
            return new Reply(
                    400,
                    Map.of(),
                    "<ErrorResponse><Error><Type>Sender</Type><Code>ValidationError</Code><Message>" + message
                            + "</Message></Error><RequestId>1</RequestId></ErrorResponse>");
        }

        /** An object was stored. */
        public static Reply stored() {
            return new Reply(200, Map.of("ETag", "\"1\""), "");
        }
    }

    private S3Stub(HttpServer server) {
        this.server = server;
    }

    /** Starts one. */
    public static S3Stub answering(Function<Received, Reply> replies) throws IOException {
        S3Stub stub = new S3Stub(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
        stub.server.createContext("/", exchange -> stub.answer(exchange, replies));
        stub.server.start();
        return stub;
    }

    private void answer(HttpExchange exchange, Function<Received, Reply> replies) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            boolean form = exchange.getRequestMethod().equals("POST");
            Received request = new Received(
                    exchange.getRequestMethod(),
                    exchange.getRequestURI().getPath(),
                    Map.copyOf(exchange.getRequestHeaders()),
                    form ? URLDecoder.decode(body, StandardCharsets.UTF_8) : body);
            received.add(request);
            Reply reply = replies.apply(request);
            reply.headers().forEach(exchange.getResponseHeaders()::set);
            byte[] bytes = reply.body().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(reply.status(), bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    /** Where it listens. */
    public URI endpoint() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** What it got, in order. */
    public List<Received> received() {
        return received;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
