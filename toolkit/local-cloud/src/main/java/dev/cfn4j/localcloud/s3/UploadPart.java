package dev.cfn4j.localcloud.s3;

import dev.cfn4j.localcloud.http.Response;
import dev.cfn4j.localcloud.wire.AwsFault;

/** Takes a part of an object. */
final class UploadPart implements S3Call {
    @Override
    public boolean matches(S3Request request) {
        return request.method().equals("PUT") && !request.key().isEmpty() && request.has("uploadId");
    }

    @Override
    public Response answer(S3Request request, Bucketry bucketry) {
        String id = Uploads.expect(request, bucketry);
        String number = request.parameter("partNumber")
                .filter(text -> text.matches("\\d{1,5}"))
                .orElseThrow(() -> new AwsFault("InvalidArgument", "Part number must be an integer", 400));
        return Response.empty(200).with("ETag", Uploads.add(id, number, request.content(), bucketry));
    }
}
