package dev.cfn4j.localcloud.http;

/** What stands behind the server. */
@FunctionalInterface
public interface Service {
    /** The XML answer to a request; refusals are thrown as {@link dev.cfn4j.localcloud.wire.AwsFault}. */
    String answer(Request request, String requestId);
}
