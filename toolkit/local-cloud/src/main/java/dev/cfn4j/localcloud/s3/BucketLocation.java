package dev.cfn4j.localcloud.s3;

import dev.cfn4j.localcloud.http.Response;
import dev.cfn4j.localcloud.wire.XmlText;

/** Tells in which region a bucket is; us-east-1 is told by an empty answer. */
final class BucketLocation implements S3Call {
    @Override
    public boolean matches(S3Request request) {
        return request.method().equals("GET") && request.key().isEmpty() && request.has("location");
    }

    @Override
    public Response answer(S3Request request, Bucketry bucketry) {
        String region = S3Call.bucket(request, bucketry).region();
        String text = new XmlText()
                .open("LocationConstraint xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"")
                .text(region.equals("us-east-1") ? "" : region)
                .close("LocationConstraint")
                .toString();
        return Response.text(200, "application/xml", text);
    }
}
