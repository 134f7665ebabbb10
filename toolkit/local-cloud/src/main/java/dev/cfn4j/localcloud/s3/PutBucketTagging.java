package dev.cfn4j.localcloud.s3;

import dev.cfn4j.localcloud.http.Response;
import dev.cfn4j.localcloud.state.BucketRecord;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Sets the tags of a bucket. */
final class PutBucketTagging implements S3Call {
    @Override
    public boolean matches(S3Request request) {
        return request.method().equals("PUT") && request.key().isEmpty() && request.has("tagging");
    }

    @Override
    public Response answer(S3Request request, Bucketry bucketry) {
        BucketRecord bucket = S3Call.bucket(request, bucketry);
        SubmittedXml xml = SubmittedXml.parse(request.content());
        List<String> keys = xml.texts("Key");
        List<String> values = xml.texts("Value");
        if (keys.size() != values.size()) {
            throw S3Fault.malformed();
        }
        Map<String, String> tags = new LinkedHashMap<>();
        for (int i = 0; i < keys.size(); i++) {
            tags.put(keys.get(i), values.get(i));
        }
        bucketry.store().save(bucket.withTags(tags));
        return Response.empty(204);
    }
}
