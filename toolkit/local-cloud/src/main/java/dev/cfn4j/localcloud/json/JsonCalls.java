package dev.cfn4j.localcloud.json;

import dev.cfn4j.dsl.node.DocumentException;
import dev.cfn4j.dsl.node.JsonDocuments;
import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.localcloud.http.Request;
import dev.cfn4j.localcloud.http.Response;
import dev.cfn4j.localcloud.intrinsics.Values;
import dev.cfn4j.localcloud.lifecycle.Account;
import dev.cfn4j.localcloud.state.RegionState;
import dev.cfn4j.localcloud.wire.AwsFault;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All calls in JSON that the endpoint answers. */
public final class JsonCalls {
    /** The header that names the call. */
    public static final String TARGET = "X-amz-target";

    private static final Map<String, JsonCall> ALL = List.of(
                    new PutParameter(),
                    new GetParameter(),
                    new GetParameters(),
                    new GetParametersByPath(),
                    new DeleteParameter(),
                    new CreateQueue(),
                    new DeleteQueue(),
                    new GetQueueAttributes(),
                    new GetQueueUrl(),
                    new ListQueueTags(),
                    new SetQueueAttributes(),
                    new CreateSecret(),
                    new PutSecretValue("PutSecretValue"),
                    new PutSecretValue("UpdateSecret"),
                    new GetSecretValue(),
                    new DeleteSecret())
            .stream()
            .collect(Collectors.toMap(JsonCall::target, Function.identity()));

    private JsonCalls() {}

    /**
     * Answers a request.
     *
     * @throws AwsFault if it is refused
     */
    public static Response answer(Request request, Account account, RegionState region) {
        String target = request.header(TARGET).orElse("");
        JsonCall call = ALL.get(target);
        if (call == null) {
            throw new AwsFault(
                    "UnknownOperationException", "The local endpoint does not offer the call " + target, 400);
        }
        Node body = body(request);
        Node answer = account.state().locked(() -> call.answer(new JsonRequest(body, account, region)));
        return Response.text(200, contentType(request), Values.json(answer));
    }

    /** The answer to a request that is refused. */
    public static Response refuse(Request request, AwsFault fault) {
        Node body = new Answer()
                .with("__type", fault.code())
                .with("message", fault.message())
                .node();
        return Response.text(fault.status(), contentType(request), Values.json(body));
    }

    private static Node body(Request request) {
        try {
            String text = new String(request.body(), StandardCharsets.UTF_8);
            return JsonDocuments.parse("request", text.isBlank() ? "{}" : text);
        } catch (DocumentException e) {
            throw new AwsFault("SerializationException", "The request is not JSON: " + e.getMessage(), 400);
        }
    }

    private static String contentType(Request request) {
        return request.header("Content-type")
                .filter(type -> type.startsWith("application/x-amz-json"))
                .orElse("application/x-amz-json-1.1");
    }
}
