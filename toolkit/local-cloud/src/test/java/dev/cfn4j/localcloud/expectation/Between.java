package dev.cfn4j.localcloud.expectation;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** Stands between the client and the endpoint: passes answers on and keeps the last, or gives a broken copy of it. */
final class Between implements AutoCloseable {
    private static final Set<String> OF_CONNECTION =
            Set.of("host", "content-length", "connection", "transfer-encoding", "expect", "upgrade");

    private final URI endpoint;
    private final HttpServer server;
    private final ExecutorService workers = Executors.newFixedThreadPool(2);
    private final HttpClient client = HttpClient.newHttpClient();
    private volatile @Nullable Answer last;
    private volatile @Nullable Answer broken;

    /** An answer as it goes over the wire. */
    record Answer(int status, String contentType, String body) {}

    Between(URI endpoint) throws IOException {
        this.endpoint = endpoint;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::handle);
        server.setExecutor(workers);
        server.start();
    }

    URI uri() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    @Nullable
    Answer last() {
        return last;
    }

    /** Gives that answer to all calls; none to pass calls on again. */
    void answer(@Nullable Answer instead) {
        broken = instead;
    }

    private void handle(HttpExchange exchange) {
        try (exchange) {
            Answer instead = broken;
            byte[] request = exchange.getRequestBody().readAllBytes();
            Answer answer = instead == null ? passOn(exchange, request) : instead;
            byte[] body = answer.body().getBytes(java.nio.charset.StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", answer.contentType());
            exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Answer passOn(HttpExchange exchange, byte[] request) throws IOException, InterruptedException {
        HttpRequest.Builder passed = HttpRequest.newBuilder(endpoint.resolve(exchange.getRequestURI()))
                .method(exchange.getRequestMethod(), HttpRequest.BodyPublishers.ofByteArray(request));
        exchange.getRequestHeaders().forEach((name, values) -> {
            if (!OF_CONNECTION.contains(name.toLowerCase(Locale.ROOT))) {
                values.forEach(value -> passed.header(name, value));
            }
        });
        HttpResponse<String> response = client.send(passed.build(), HttpResponse.BodyHandlers.ofString());
        String type = response.headers().firstValue("Content-Type").orElse("text/xml");
        Answer answer = new Answer(response.statusCode(), type, response.body());
        last = answer;
        return answer;
    }

    @Override
    public void close() {
        server.stop(0);
        workers.shutdownNow();
    }
}
