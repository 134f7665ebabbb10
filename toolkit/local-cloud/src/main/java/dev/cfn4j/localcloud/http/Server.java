package dev.cfn4j.localcloud.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.cfn4j.localcloud.LocalCloudException;
import dev.cfn4j.localcloud.state.StateException;
import dev.cfn4j.localcloud.wire.AwsFault;
import java.io.IOException;
import java.io.InputStream;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** An HTTP server on loopback. Whatever happens, a client gets an answer in the shape of AWS. */
public final class Server implements AutoCloseable {
    private static final int THREADS = 8;
    private static final int LARGEST_BODY = 4 * 1024 * 1024;
    private static final int LARGEST_OBJECT = 128 * 1024 * 1024;
    private static final long MOST_DRAINED = 16L * LARGEST_BODY;

    static {
        // Headers and body go out one after the other; without this the second would wait for the client's
        // acknowledgement.
        System.getProperties().putIfAbsent("sun.net.httpserver.nodelay", "true");
    }

    private final HttpServer http;
    private final ExecutorService workers = Executors.newFixedThreadPool(THREADS, task -> {
        Thread thread = new Thread(task, "cfn4j-local-cloud-http");
        thread.setDaemon(true);
        return thread;
    });

    private Server(HttpServer http, Service service) {
        this.http = http;
        http.setExecutor(workers);
        http.createContext("/", exchange -> answer(exchange, service));
    }

    /**
     * Listens on a port, on any free one if it is 0.
     *
     * @throws LocalCloudException if the port is taken
     */
    public static Server start(int port, Service service) {
        try {
            HttpServer http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            Server server = new Server(http, service);
            http.start();
            return server;
        } catch (BindException e) {
            throw new LocalCloudException(
                    "port " + port + " of the loopback interface is taken: end the program that"
                            + " listens there, choose another port, or 0 for any free one",
                    e);
        } catch (IOException e) {
            throw new LocalCloudException("cannot listen on port " + port + ": " + e.getMessage(), e);
        }
    }

    /** Where clients reach it. */
    public URI endpoint() {
        return URI.create("http://127.0.0.1:" + http.getAddress().getPort());
    }

    @Override
    public void close() {
        http.stop(0);
        workers.shutdown();
    }

    private static void answer(HttpExchange exchange, Service service) throws IOException {
        String requestId = UUID.randomUUID().toString();
        try (exchange) {
            Request head = request(exchange, new byte[0]);
            Response response;
            try {
                Request request = request(exchange, body(exchange, head.isFor("s3")));
                response = service.answer(request, requestId);
            } catch (AwsFault fault) {
                response = service.refuse(head, fault, requestId);
            } catch (StateException e) {
                response = service.refuse(head, unavailable(e), requestId);
            } catch (RuntimeException e) {
                response = service.refuse(head, internal(e), requestId);
            }
            send(exchange, response, requestId);
        }
    }

    private static Request request(HttpExchange exchange, byte[] body) {
        return new Request(exchange.getRequestMethod(), exchange.getRequestURI(), exchange.getRequestHeaders(), body);
    }

    private static AwsFault unavailable(StateException e) {
        return new AwsFault("ServiceUnavailable", "The local endpoint cannot use its state: " + e.message(), 503);
    }

    private static AwsFault internal(RuntimeException e) {
        return new AwsFault("InternalFailure", "The local endpoint failed: " + e, 500);
    }

    private static byte[] body(HttpExchange exchange, boolean isObject) throws IOException {
        int largest = isObject ? LARGEST_OBJECT : LARGEST_BODY;
        InputStream in = exchange.getRequestBody();
        byte[] body = in.readNBytes(largest + 1);
        if (body.length > largest) {
            drain(in);
            throw isObject
                    ? new AwsFault(
                            "EntityTooLarge",
                            "The object is larger than " + largest + " bytes; upload it in parts.",
                            400)
                    : new AwsFault(
                            "RequestEntityTooLarge", "The request body is larger than " + largest + " bytes.", 413);
        }
        return body;
    }

    /** A client that is still sending would not read the answer; one that sends without end is not waited for. */
    private static void drain(InputStream in) throws IOException {
        byte[] rest = new byte[8192];
        long left = MOST_DRAINED;
        int read = in.read(rest);
        while (read >= 0 && left > 0) {
            left -= read;
            read = in.read(rest);
        }
    }

    private static void send(HttpExchange exchange, Response response, String requestId) throws IOException {
        response.headers()
                .forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
        exchange.getResponseHeaders().set("x-amzn-RequestId", requestId);
        exchange.getResponseHeaders().set("x-amz-request-id", requestId);
        boolean bodiless = exchange.getRequestMethod().equals("HEAD") || response.status() == 204;
        exchange.sendResponseHeaders(
                response.status(), bodiless || response.body().length == 0 ? -1 : response.body().length);
        if (!bodiless && response.body().length > 0) {
            exchange.getResponseBody().write(response.body());
        }
    }
}
