package dev.cfn4j.localcloud.s3;

import dev.cfn4j.localcloud.http.Response;
import dev.cfn4j.localcloud.wire.XmlText;

/** Deletes several objects. */
final class DeleteObjects implements S3Call {
    @Override
    public boolean matches(S3Request request) {
        return request.method().equals("POST") && request.key().isEmpty() && request.has("delete");
    }

    @Override
    public Response answer(S3Request request, Bucketry bucketry) {
        S3Call.bucket(request, bucketry);
        XmlText xml = new XmlText().open("DeleteResult xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"");
        for (String key : SubmittedXml.parse(request.content()).texts("Key")) {
            bucketry.store().remove(request.bucket(), key);
            xml.open("Deleted").element("Key", key).close("Deleted");
        }
        return Response.text(200, "application/xml", xml.close("DeleteResult").toString());
    }
}
