package dev.cfn4j.localcloud.s3;

import dev.cfn4j.localcloud.http.Response;
import dev.cfn4j.localcloud.state.BucketRecord;
import dev.cfn4j.localcloud.wire.AwsFault;
import java.util.Optional;

/** Makes a bucket. */
final class CreateBucket implements S3Call {
    private static final String NAME = "(?!xn--|sthree-)[a-z0-9](?!.*\\.\\.)[a-z0-9.-]{1,61}[a-z0-9]";

    @Override
    public boolean matches(S3Request request) {
        return request.method().equals("PUT") && request.key().isEmpty();
    }

    @Override
    public Response answer(S3Request request, Bucketry bucketry) {
        String name = request.bucket();
        if (!name.matches(NAME)) {
            throw new AwsFault("InvalidBucketName", "The specified bucket is not valid.", 400);
        }
        Optional<BucketRecord> existing = bucketry.store().find(name);
        String region = bucketry.place().region();
        if (existing.isPresent()
                && !(region.equals("us-east-1") && existing.get().region().equals(region))) {
            throw new AwsFault(
                    "BucketAlreadyOwnedByYou",
                    "Your previous request to create the named bucket succeeded and you already own it.",
                    409);
        }
        if (existing.isEmpty()) {
            bucketry.store().save(BucketRecord.of(name, region, bucketry.now()));
        }
        return Response.empty(200).with("Location", "/" + name);
    }
}
