package dev.cfn4j.localcloud.s3;

import dev.cfn4j.localcloud.http.Response;
import dev.cfn4j.localcloud.state.BucketRecord;
import dev.cfn4j.localcloud.wire.AwsFault;
import dev.cfn4j.localcloud.wire.XmlText;

/** Tells the tags of a bucket, those of its stack too. */
final class GetBucketTagging implements S3Call {
    @Override
    public boolean matches(S3Request request) {
        return request.method().equals("GET") && request.key().isEmpty() && request.has("tagging");
    }

    @Override
    public Response answer(S3Request request, Bucketry bucketry) {
        BucketRecord bucket = S3Call.bucket(request, bucketry);
        if (bucket.tags().isEmpty()) {
            throw new AwsFault("NoSuchTagSet", "The TagSet does not exist", 404);
        }
        XmlText xml = new XmlText().open("Tagging").open("TagSet");
        bucket.tags()
                .forEach((key, value) -> xml.open("Tag")
                        .element("Key", key)
                        .element("Value", value)
                        .close("Tag"));
        return Response.text(
                200, "application/xml", xml.close("TagSet").close("Tagging").toString());
    }
}
