package dev.cfn4j.localcloud.s3;

import dev.cfn4j.localcloud.http.Response;
import dev.cfn4j.localcloud.wire.AwsFault;

/** Deletes a bucket that is empty. */
final class DeleteBucket implements S3Call {
    @Override
    public boolean matches(S3Request request) {
        return request.method().equals("DELETE") && request.key().isEmpty();
    }

    @Override
    public Response answer(S3Request request, Bucketry bucketry) {
        S3Call.bucket(request, bucketry);
        if (!bucketry.store().isEmpty(request.bucket())) {
            throw new AwsFault("BucketNotEmpty", "The bucket you tried to delete is not empty", 409);
        }
        bucketry.store().remove(request.bucket());
        return Response.empty(204);
    }
}
