package dev.cfn4j.localcloud.s3;

import dev.cfn4j.localcloud.http.Response;
import dev.cfn4j.localcloud.state.BucketRecord;
import dev.cfn4j.localcloud.wire.AwsFault;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** Keeps what tools set for a bucket of theirs, and gives it back as it came; it has no effect. */
final class BucketDocument implements S3Call {
    private static final Map<String, String> NONE_SET = Map.of(
            "encryption", "ServerSideEncryptionConfigurationNotFoundError",
            "lifecycle", "NoSuchLifecycleConfiguration",
            "policy", "NoSuchBucketPolicy",
            "publicAccessBlock", "NoSuchPublicAccessBlockConfiguration",
            "versioning", "");

    @Override
    public boolean matches(S3Request request) {
        return request.key().isEmpty() && kind(request).isPresent();
    }

    @Override
    public Response answer(S3Request request, Bucketry bucketry) {
        BucketRecord bucket = S3Call.bucket(request, bucketry);
        String kind = kind(request).orElseThrow();
        if (request.method().equals("PUT")) {
            String text = new String(request.content(), StandardCharsets.UTF_8);
            bucketry.store().save(bucket.withDocument(kind, text));
            return Response.empty(200);
        }
        String text = bucket.documents().getOrDefault(kind, "");
        String code = NONE_SET.getOrDefault(kind, "");
        if (text.isEmpty() && !code.isEmpty()) {
            throw new AwsFault(code, "The bucket has no " + kind + " configuration", 404);
        }
        return Response.text(
                200,
                kind.equals("policy") ? "application/json" : "application/xml",
                text.isEmpty() ? "<VersioningConfiguration/>" : text);
    }

    private static Optional<String> kind(S3Request request) {
        return request.method().equals("GET") || request.method().equals("PUT")
                ? NONE_SET.keySet().stream().filter(request::has).findFirst()
                : Optional.empty();
    }
}
