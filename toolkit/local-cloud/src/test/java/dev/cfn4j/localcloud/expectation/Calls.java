package dev.cfn4j.localcloud.expectation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.lang.reflect.InvocationTargetException;
import java.net.URI;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.SdkClient;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.cloudformation.CloudFormationClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.sts.StsClient;
import software.amazon.awssdk.utils.builder.Buildable;

/** Calls any operation by its name: of CloudFormation, S3 and STS through the unmodified SDK, of others in plain JSON. */
final class Calls implements AutoCloseable {
    private static final Map<String, Class<?>> INTERFACES =
            Map.of("cloudformation", CloudFormationClient.class, "s3", S3Client.class, "sts", StsClient.class);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, SdkClient> clients = new HashMap<>();
    private final JsonCalls json;

    Calls(URI endpoint) {
        clients.put("cloudformation", configured(CloudFormationClient.builder(), endpoint));
        clients.put("s3", configured(S3Client.builder().forcePathStyle(true), endpoint));
        clients.put("sts", configured(StsClient.builder(), endpoint));
        json = new JsonCalls(endpoint);
    }

    private static <B extends AwsClientBuilder<B, C>, C> C configured(B builder, URI endpoint) {
        return builder.endpointOverride(endpoint)
                .region(Region.US_EAST_1)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local")))
                .overrideConfiguration(
                        configuration -> configuration.retryStrategy(strategy -> strategy.maxAttempts(1)))
                .build();
    }

    /** The answer as a tree; an error as {@code Error} with Code, Message and Status. */
    Map<String, Object> call(String call, Map<String, Object> arguments) {
        int colon = call.indexOf(':');
        String service = colon < 0 ? "cloudformation" : call.substring(0, colon);
        if (!clients.containsKey(service)) {
            return json.call(service, call.substring(colon + 1), arguments);
        }
        try {
            return plain(send(service, call.substring(colon + 1), arguments));
        } catch (AwsServiceException e) {
            return error(e.awsErrorDetails().errorCode(), e.awsErrorDetails().errorMessage(), e.statusCode());
        } catch (SdkException e) {
            return error(e.getClass().getSimpleName(), e.getMessage(), 0);
        }
    }

    static Map<String, Object> error(String code, String message, int status) {
        Map<String, Object> error = new LinkedHashMap<>();
        error.put("Code", code);
        error.put("Message", message);
        error.put("Status", status);
        return new LinkedHashMap<>(Map.of("Error", error));
    }

    private SdkPojo send(String service, String operation, Map<String, Object> arguments) {
        if (operation.equals("PutObject")) {
            return put(arguments);
        }
        SdkPojo request = request(service, operation, arguments);
        String method = operation.substring(0, 1).toLowerCase(Locale.ROOT) + operation.substring(1);
        try {
            Object client = clients.get(service);
            return (SdkPojo) INTERFACES
                    .get(service)
                    .getMethod(method, request.getClass())
                    .invoke(client, request);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("the SDK cannot call " + service + ":" + operation, e);
        }
    }

    private SdkPojo put(Map<String, Object> arguments) {
        Object body = arguments.get("Body");
        PutObjectRequest request = PutObjectRequest.builder()
                .bucket(Check.text(arguments.get("Bucket")))
                .key(Check.text(arguments.get("Key")))
                .build();
        return ((S3Client) clients.get("s3"))
                .putObject(request, RequestBody.fromString(body instanceof Map<?, ?> ? json(body) : Check.text(body)));
    }

    private static SdkPojo request(String service, String operation, Map<String, Object> arguments) {
        String name = "software.amazon.awssdk.services." + service + ".model." + operation + "Request";
        try {
            SdkPojo builder = (SdkPojo) Class.forName(name).getMethod("builder").invoke(null);
            Map<String, Object> written = new LinkedHashMap<>(arguments);
            written.replaceAll(
                    (key, value) -> key.endsWith("Body") && value instanceof Map<?, ?> ? json(value) : value);
            PojoTree.fill(builder, written);
            return (SdkPojo) ((Buildable) builder).build();
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("the SDK has no " + name, e);
        }
    }

    private static Map<String, Object> plain(SdkPojo response) {
        Map<String, Object> tree = PojoTree.of(response);
        tree.computeIfPresent("TemplateBody", (name, text) -> parsed(text));
        return tree;
    }

    private static Object parsed(Object text) {
        try {
            return text.toString().startsWith("{") ? JSON.readValue(text.toString(), Map.class) : text;
        } catch (JsonProcessingException e) {
            return text;
        }
    }

    private static String json(Object tree) {
        try {
            return JSON.writeValueAsString(tree);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @Override
    public void close() {
        clients.values().forEach(SdkClient::close);
    }
}
