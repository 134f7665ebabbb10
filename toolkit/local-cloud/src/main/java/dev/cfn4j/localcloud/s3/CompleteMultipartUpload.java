package dev.cfn4j.localcloud.s3;

import dev.cfn4j.localcloud.http.Response;
import dev.cfn4j.localcloud.state.ObjectRecord;
import dev.cfn4j.localcloud.wire.AwsFault;
import dev.cfn4j.localcloud.wire.XmlText;
import java.io.ByteArrayOutputStream;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Puts an object together from its parts. */
final class CompleteMultipartUpload implements S3Call {
    @Override
    public boolean matches(S3Request request) {
        return request.method().equals("POST") && !request.key().isEmpty() && request.has("uploadId");
    }

    @Override
    public Response answer(S3Request request, Bucketry bucketry) {
        S3Call.bucket(request, bucketry);
        String id = Uploads.expect(request, bucketry);
        List<String> numbers = SubmittedXml.parse(request.content()).texts("PartNumber");
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        numbers.forEach(number -> content.writeBytes(part(id, number, bucketry)));
        byte[] whole = content.toByteArray();
        String tag = EntityTag.of(whole);
        String etag = tag.substring(0, tag.length() - 1) + "-" + numbers.size() + '"';
        ObjectRecord object = new ObjectRecord(
                request.key(),
                whole.length,
                etag,
                bucketry.now().truncatedTo(ChronoUnit.SECONDS),
                Uploads.headers(id, bucketry));
        bucketry.store().save(request.bucket(), object, whole);
        bucketry.store().remove(Uploads.place(id));
        String text = new XmlText()
                .open("CompleteMultipartUploadResult")
                .element("Bucket", request.bucket())
                .element("Key", request.key())
                .element("ETag", etag)
                .close("CompleteMultipartUploadResult")
                .toString();
        return Response.text(200, "application/xml", text);
    }

    private static byte[] part(String id, String number, Bucketry bucketry) {
        ObjectRecord part = bucketry.store()
                .find(Uploads.place(id), number)
                .orElseThrow(() -> new AwsFault(
                        "InvalidPart", "One or more of the specified parts could not be found: " + number, 400));
        return bucketry.store().content(Uploads.place(id), part);
    }
}
