package dev.cfn4j.localcloud.s3;

import dev.cfn4j.localcloud.state.ObjectRecord;
import dev.cfn4j.localcloud.wire.AwsFault;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;

/** Objects that come in parts; the parts wait in a place that is no bucket. */
final class Uploads {
    private static final String START = "start";

    private Uploads() {}

    static String begin(S3Request request, Bucketry bucketry) {
        String id = UUID.randomUUID().toString();
        Map<String, String> headers = PutObject.headers(request);
        bucketry.store().save(place(id), new ObjectRecord(START, 0, "", bucketry.now(), headers), new byte[0]);
        return id;
    }

    /** Where the parts of an upload wait. */
    static String place(String id) {
        return ".upload-" + id;
    }

    static String expect(S3Request request, Bucketry bucketry) {
        String id = request.parameter("uploadId").orElse("");
        boolean known = id.matches("[0-9a-f-]{36}")
                && bucketry.store().find(place(id), START).isPresent();
        if (!known) {
            throw new AwsFault("NoSuchUpload", "The specified multipart upload does not exist.", 404);
        }
        return id;
    }

    static Map<String, String> headers(String id, Bucketry bucketry) {
        return bucketry.store()
                .find(place(id), START)
                .map(ObjectRecord::headers)
                .orElse(Map.of());
    }

    static String add(String id, String number, byte[] content, Bucketry bucketry) {
        String etag = EntityTag.of(content);
        ObjectRecord part = new ObjectRecord(
                number, content.length, etag, bucketry.now().truncatedTo(ChronoUnit.SECONDS), Map.of());
        bucketry.store().save(place(id), part, content);
        return etag;
    }
}
