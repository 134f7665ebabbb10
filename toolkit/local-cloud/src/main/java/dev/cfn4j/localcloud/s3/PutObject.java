package dev.cfn4j.localcloud.s3;

import dev.cfn4j.localcloud.http.Response;
import dev.cfn4j.localcloud.state.ObjectRecord;
import dev.cfn4j.localcloud.wire.AwsFault;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Writes an object. */
final class PutObject implements S3Call {
    @Override
    public boolean matches(S3Request request) {
        return request.method().equals("PUT") && !request.key().isEmpty() && !request.has("uploadId");
    }

    @Override
    public Response answer(S3Request request, Bucketry bucketry) {
        S3Call.bucket(request, bucketry);
        if (request.header("If-none-match").filter("*"::equals).isPresent()
                && bucketry.store().find(request.bucket(), request.key()).isPresent()) {
            throw new AwsFault(
                    "PreconditionFailed", "At least one of the pre-conditions you specified did not hold", 412);
        }
        byte[] content = request.content();
        String etag = EntityTag.of(content);
        ObjectRecord object = new ObjectRecord(
                request.key(), content.length, etag, bucketry.now().truncatedTo(ChronoUnit.SECONDS), headers(request));
        bucketry.store().save(request.bucket(), object, content);
        return Response.empty(200).with("ETag", etag);
    }

    /** What describes the content goes out with it as it came in. */
    static Map<String, String> headers(S3Request request) {
        Map<String, String> kept = new TreeMap<>();
        request.request().headers().forEach((name, values) -> {
            String lower = name.toLowerCase(Locale.ROOT);
            boolean describes = lower.equals("content-type")
                    || lower.equals("cache-control")
                    || lower.equals("content-disposition")
                    || lower.startsWith("x-amz-meta-")
                    || lower.startsWith("x-amz-server-side-encryption");
            if (describes && !values.isEmpty()) {
                kept.put(lower, values.get(0));
            }
        });
        kept.putIfAbsent("content-type", "binary/octet-stream");
        return kept;
    }
}
