package dev.cfn4j.localcloud.expectation;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;

/** Calls services that speak JSON, without their SDK modules: the table needs a handful of calls of them to set things up. */
final class JsonCalls {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, String> TARGETS =
            Map.of("sqs", "AmazonSQS", "ssm", "AmazonSSM", "secretsmanager", "secretsmanager");

    private final URI endpoint;
    private final HttpClient client = HttpClient.newHttpClient();

    JsonCalls(URI endpoint) {
        this.endpoint = endpoint;
    }

    @SuppressWarnings("unchecked")
    Map<String, Object> call(String service, String operation, Map<String, Object> arguments) {
        try {
            HttpResponse<String> response =
                    client.send(request(service, operation, arguments), HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                return Calls.error("Status" + response.statusCode(), response.body(), response.statusCode());
            }
            return response.body().isEmpty() ? Map.of() : JSON.readValue(response.body(), Map.class);
        } catch (IOException e) {
            return Calls.error("NoAnswer", e.toString(), 0);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private HttpRequest request(String service, String operation, Map<String, Object> arguments) throws IOException {
        return HttpRequest.newBuilder(endpoint)
                .header("X-Amz-Target", TARGETS.get(service) + "." + operation)
                .header(
                        "Content-Type",
                        service.equals("sqs") ? "application/x-amz-json-1.0" : "application/x-amz-json-1.1")
                .header(
                        "Authorization",
                        "AWS4-HMAC-SHA256 Credential=local/20260101/us-east-1/" + service
                                + "/aws4_request, SignedHeaders=host, Signature=0")
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(arguments)))
                .build();
    }
}
