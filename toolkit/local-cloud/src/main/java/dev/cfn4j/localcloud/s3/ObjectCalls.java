package dev.cfn4j.localcloud.s3;

import dev.cfn4j.localcloud.http.Request;
import dev.cfn4j.localcloud.http.Response;
import dev.cfn4j.localcloud.intrinsics.Place;
import dev.cfn4j.localcloud.state.ObjectStore;
import dev.cfn4j.localcloud.wire.AwsFault;
import java.time.Instant;
import java.util.List;

/** All calls of the object store that the endpoint answers. */
public final class ObjectCalls {
    private static final List<S3Call> ALL = List.of(
            new ListBuckets(),
            new BucketLocation(),
            new GetBucketTagging(),
            new PutBucketTagging(),
            new BucketDocument(),
            new DeleteObjects(),
            new ListObjects(),
            new CreateBucket(),
            new HeadBucket(),
            new DeleteBucket(),
            new CreateMultipartUpload(),
            new UploadPart(),
            new CompleteMultipartUpload(),
            new AbortMultipartUpload(),
            new CopyObject(),
            new PutObject(),
            new HeadObject(),
            new GetObject(),
            new DeleteObject());

    private ObjectCalls() {}

    /**
     * Answers a request.
     *
     * @throws AwsFault if it is refused
     */
    public static Response answer(Request request, ObjectStore store, Place place, Instant now) {
        S3Request call = S3Request.of(request);
        checkOwner(call, place);
        return ALL.stream()
                .filter(candidate -> candidate.matches(call))
                .findFirst()
                .orElseThrow(() -> new AwsFault(
                        "NotImplemented",
                        "The local endpoint does not offer this call: " + request.method() + " "
                                + request.uri().getPath(),
                        501))
                .answer(call, new Bucketry(store, place, now));
    }

    private static void checkOwner(S3Request request, Place place) {
        request.header("X-amz-expected-bucket-owner")
                .filter(owner -> !owner.equals(place.account()))
                .ifPresent(owner -> {
                    throw S3Fault.accessDenied();
                });
    }
}
