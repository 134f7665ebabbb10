package dev.cfn4j.localcloud.s3;

import dev.cfn4j.localcloud.http.Response;
import dev.cfn4j.localcloud.state.ObjectRecord;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Tells about an object without its content. */
final class HeadObject implements S3Call {
    @Override
    public boolean matches(S3Request request) {
        return request.method().equals("HEAD") && !request.key().isEmpty();
    }

    @Override
    public Response answer(S3Request request, Bucketry bucketry) {
        ObjectRecord object = S3Call.object(request, bucketry);
        return describe(Response.empty(200), object).with("Content-Length", Integer.toString(object.size()));
    }

    static Response describe(Response response, ObjectRecord object) {
        Response described = new Response(response.status(), object.headers(), response.body());
        return described
                .with("ETag", object.etag())
                .with("Accept-Ranges", "bytes")
                .with(
                        "Last-Modified",
                        DateTimeFormatter.RFC_1123_DATE_TIME.format(
                                object.modified().atOffset(ZoneOffset.UTC)));
    }
}
