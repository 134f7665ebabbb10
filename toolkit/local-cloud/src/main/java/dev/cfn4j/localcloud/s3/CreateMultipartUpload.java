package dev.cfn4j.localcloud.s3;

import dev.cfn4j.localcloud.http.Response;
import dev.cfn4j.localcloud.wire.XmlText;

/** Begins an object that comes in parts. */
final class CreateMultipartUpload implements S3Call {
    @Override
    public boolean matches(S3Request request) {
        return request.method().equals("POST") && !request.key().isEmpty() && request.has("uploads");
    }

    @Override
    public Response answer(S3Request request, Bucketry bucketry) {
        S3Call.bucket(request, bucketry);
        String text = new XmlText()
                .open("InitiateMultipartUploadResult")
                .element("Bucket", request.bucket())
                .element("Key", request.key())
                .element("UploadId", Uploads.begin(request, bucketry))
                .close("InitiateMultipartUploadResult")
                .toString();
        return Response.text(200, "application/xml", text);
    }
}
