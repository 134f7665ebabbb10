package dev.cfn4j.localcloud.s3;

import dev.cfn4j.localcloud.http.Response;
import dev.cfn4j.localcloud.state.ObjectRecord;
import dev.cfn4j.localcloud.wire.AwsFault;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gives an object, or a range of its bytes. */
final class GetObject implements S3Call {
    private static final Pattern RANGE = Pattern.compile("bytes=(\\d{1,9})-(\\d{0,9})");

    @Override
    public boolean matches(S3Request request) {
        return request.method().equals("GET") && !request.key().isEmpty();
    }

    @Override
    public Response answer(S3Request request, Bucketry bucketry) {
        ObjectRecord object = S3Call.object(request, bucketry);
        byte[] content = bucketry.store().content(request.bucket(), object);
        Optional<Matcher> range = request.header("Range").map(RANGE::matcher).filter(Matcher::matches);
        return range.isPresent()
                ? part(object, content, range.get())
                : HeadObject.describe(new Response(200, Map.of(), content), object);
    }

    private static Response part(ObjectRecord object, byte[] content, Matcher range) {
        int start = Integer.parseInt(range.group(1));
        int end = range.group(2).isEmpty() ? content.length - 1 : Integer.parseInt(range.group(2));
        if (start >= content.length || end < start) {
            throw new AwsFault("InvalidRange", "The requested range is not satisfiable", 416);
        }
        int last = Math.min(end, content.length - 1);
        byte[] part = Arrays.copyOfRange(content, start, last + 1);
        return HeadObject.describe(new Response(206, Map.of(), part), object)
                .with("Content-Range", "bytes " + start + "-" + last + "/" + content.length);
    }
}
