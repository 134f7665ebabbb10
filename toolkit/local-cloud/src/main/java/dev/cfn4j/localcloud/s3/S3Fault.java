package dev.cfn4j.localcloud.s3;

import dev.cfn4j.localcloud.http.Response;
import dev.cfn4j.localcloud.wire.AwsFault;
import dev.cfn4j.localcloud.wire.XmlText;

/** The refusals of the object store. */
public final class S3Fault {
    private S3Fault() {}

    static AwsFault noSuchBucket() {
        return new AwsFault("NoSuchBucket", "The specified bucket does not exist", 404);
    }

    static AwsFault noSuchKey() {
        return new AwsFault("NoSuchKey", "The specified key does not exist.", 404);
    }

    static AwsFault incompleteBody() {
        return new AwsFault("IncompleteBody", "The request body terminated unexpectedly", 400);
    }

    static AwsFault malformed() {
        return new AwsFault("MalformedXML", "The XML you provided was not well-formed", 400);
    }

    static AwsFault accessDenied() {
        return new AwsFault("AccessDenied", "Access Denied", 403);
    }

    /** The answer that tells it. */
    public static Response answer(AwsFault fault, String path, String requestId) {
        String text = new XmlText()
                .open("Error")
                .element("Code", fault.code())
                .element("Message", fault.message())
                .element("Resource", path)
                .element("RequestId", requestId)
                .close("Error")
                .toString();
        return Response.text(fault.status(), "application/xml", text);
    }
}
