package dev.cfn4j.localcloud.http;

import dev.cfn4j.localcloud.wire.AwsFault;

/** What stands behind the server. */
public interface Service {
    /**
     * The answer to a request.
     *
     * @throws AwsFault if the request is refused
     */
    Response answer(Request request, String requestId);

    /** The answer to a request that is refused, in the words of the protocol that the request speaks. */
    Response refuse(Request request, AwsFault fault, String requestId);
}
