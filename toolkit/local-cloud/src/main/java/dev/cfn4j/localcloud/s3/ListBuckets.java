package dev.cfn4j.localcloud.s3;

import dev.cfn4j.localcloud.http.Response;
import dev.cfn4j.localcloud.wire.XmlText;

/** Lists all buckets. */
final class ListBuckets implements S3Call {
    @Override
    public boolean matches(S3Request request) {
        return request.method().equals("GET") && request.bucket().isEmpty();
    }

    @Override
    public Response answer(S3Request request, Bucketry bucketry) {
        XmlText xml = new XmlText()
                .open("ListAllMyBucketsResult xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"")
                .open("Owner")
                .element("ID", bucketry.place().account())
                .close("Owner")
                .open("Buckets");
        bucketry.store()
                .buckets()
                .forEach(bucket -> xml.open("Bucket")
                        .element("Name", bucket.name())
                        .element("CreationDate", bucket.created().toString())
                        .close("Bucket"));
        return Response.text(
                200,
                "application/xml",
                xml.close("Buckets").close("ListAllMyBucketsResult").toString());
    }
}
