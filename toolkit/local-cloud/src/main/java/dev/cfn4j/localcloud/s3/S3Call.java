package dev.cfn4j.localcloud.s3;

import dev.cfn4j.localcloud.http.Response;
import dev.cfn4j.localcloud.state.BucketRecord;
import dev.cfn4j.localcloud.state.ObjectRecord;

/** One call of the object store. */
interface S3Call {
    /** Whether the request is this call. */
    boolean matches(S3Request request);

    /** Answers it; nobody else changes the state meanwhile. */
    Response answer(S3Request request, Bucketry bucketry);

    /** The bucket that the request is about. */
    static BucketRecord bucket(S3Request request, Bucketry bucketry) {
        return bucketry.store().find(request.bucket()).orElseThrow(S3Fault::noSuchBucket);
    }

    /** The object that the request is about. */
    static ObjectRecord object(S3Request request, Bucketry bucketry) {
        bucket(request, bucketry);
        return bucketry.store().find(request.bucket(), request.key()).orElseThrow(S3Fault::noSuchKey);
    }
}
