package dev.cfn4j.localcloud.s3;

import dev.cfn4j.localcloud.http.Response;
import dev.cfn4j.localcloud.state.ObjectRecord;
import dev.cfn4j.localcloud.wire.XmlText;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;

/** Writes an object with the content of another one. */
final class CopyObject implements S3Call {
    private static final String SOURCE = "X-amz-copy-source";

    @Override
    public boolean matches(S3Request request) {
        return request.method().equals("PUT")
                && !request.key().isEmpty()
                && request.header(SOURCE).isPresent();
    }

    @Override
    public Response answer(S3Request request, Bucketry bucketry) {
        S3Call.bucket(request, bucketry);
        String source = URLDecoder.decode(request.header(SOURCE).orElse(""), StandardCharsets.UTF_8)
                .replaceFirst("^/", "");
        int slash = source.indexOf('/');
        String bucket = slash < 0 ? source : source.substring(0, slash);
        if (bucketry.store().find(bucket).isEmpty()) {
            throw S3Fault.noSuchBucket();
        }
        ObjectRecord original =
                bucketry.store().find(bucket, source.substring(slash + 1)).orElseThrow(S3Fault::noSuchKey);
        ObjectRecord copy = new ObjectRecord(
                request.key(),
                original.size(),
                original.etag(),
                bucketry.now().truncatedTo(ChronoUnit.SECONDS),
                original.headers());
        bucketry.store().save(request.bucket(), copy, bucketry.store().content(bucket, original));
        String text = new XmlText()
                .open("CopyObjectResult")
                .element("LastModified", copy.modified().toString())
                .element("ETag", copy.etag())
                .close("CopyObjectResult")
                .toString();
        return Response.text(200, "application/xml", text);
    }
}
