package dev.cfn4j.localcloud.s3;

import dev.cfn4j.localcloud.http.Response;

/** Deletes an object; no fault where there is none. */
final class DeleteObject implements S3Call {
    @Override
    public boolean matches(S3Request request) {
        return request.method().equals("DELETE") && !request.key().isEmpty();
    }

    @Override
    public Response answer(S3Request request, Bucketry bucketry) {
        S3Call.bucket(request, bucketry);
        bucketry.store().remove(request.bucket(), request.key());
        return Response.empty(204);
    }
}
