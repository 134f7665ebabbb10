package dev.cfn4j.localcloud.s3;

import dev.cfn4j.localcloud.http.Response;
import dev.cfn4j.localcloud.state.BucketRecord;

/** Tells whether a bucket exists. */
final class HeadBucket implements S3Call {
    @Override
    public boolean matches(S3Request request) {
        return request.method().equals("HEAD") && request.key().isEmpty();
    }

    @Override
    public Response answer(S3Request request, Bucketry bucketry) {
        BucketRecord bucket = S3Call.bucket(request, bucketry);
        return Response.empty(200).with("x-amz-bucket-region", bucket.region());
    }
}
