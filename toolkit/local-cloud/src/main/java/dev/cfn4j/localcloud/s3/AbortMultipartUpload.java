package dev.cfn4j.localcloud.s3;

import dev.cfn4j.localcloud.http.Response;

/** Gives up an object that comes in parts. */
final class AbortMultipartUpload implements S3Call {
    @Override
    public boolean matches(S3Request request) {
        return request.method().equals("DELETE") && !request.key().isEmpty() && request.has("uploadId");
    }

    @Override
    public Response answer(S3Request request, Bucketry bucketry) {
        bucketry.store().remove(Uploads.place(Uploads.expect(request, bucketry)));
        return Response.empty(204);
    }
}
