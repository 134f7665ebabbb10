package dev.cfn4j.localcloud.s3;

import dev.cfn4j.localcloud.http.Response;
import dev.cfn4j.localcloud.state.BucketRecord;
import dev.cfn4j.localcloud.state.ObjectRecord;
import dev.cfn4j.localcloud.wire.XmlText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Lists objects by prefix, in pages; keys that go on after a delimiter are listed as one common prefix. */
final class ListObjects implements S3Call {
    private static final int MOST = 1000;

    @Override
    public boolean matches(S3Request request) {
        return request.method().equals("GET")
                && !request.bucket().isEmpty()
                && request.key().isEmpty();
    }

    @Override
    public Response answer(S3Request request, Bucketry bucketry) {
        BucketRecord bucket = S3Call.bucket(request, bucketry);
        String prefix = request.parameter("prefix").orElse("");
        String after = request.parameter("continuation-token")
                .or(() -> request.parameter("start-after"))
                .or(() -> request.parameter("marker"))
                .orElse("");
        List<ObjectRecord> found = bucketry.store().objects(bucket).stream()
                .filter(object ->
                        object.key().startsWith(prefix) && object.key().compareTo(after) > 0)
                .toList();
        int most = request.parameter("max-keys")
                .filter(text -> text.matches("\\d{1,4}"))
                .map(Integer::valueOf)
                .orElse(MOST);
        return Response.text(200, "application/xml", page(request, prefix, found, Math.min(most, MOST)));
    }

    private static String page(S3Request request, String prefix, List<ObjectRecord> found, int most) {
        String delimiter = request.parameter("delimiter").orElse("");
        Set<String> prefixes = new TreeSet<>();
        List<ObjectRecord> objects = new ArrayList<>();
        int end = Math.min(most, found.size());
        for (ObjectRecord object : found.subList(0, end)) {
            int at = delimiter.isEmpty() ? -1 : object.key().indexOf(delimiter, prefix.length());
            if (at < 0) {
                objects.add(object);
            } else {
                prefixes.add(object.key().substring(0, at + delimiter.length()));
            }
        }
        XmlText xml = new XmlText()
                .open("ListBucketResult xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"")
                .element("Name", request.bucket())
                .element("Prefix", prefix)
                .element("KeyCount", Integer.toString(objects.size() + prefixes.size()))
                .element("MaxKeys", Integer.toString(most))
                .element("IsTruncated", Boolean.toString(end < found.size()));
        if (end < found.size() && end > 0) {
            xml.element("NextContinuationToken", found.get(end - 1).key());
        }
        objects.forEach(object -> contents(xml, object));
        prefixes.forEach(
                common -> xml.open("CommonPrefixes").element("Prefix", common).close("CommonPrefixes"));
        return xml.close("ListBucketResult").toString();
    }

    private static void contents(XmlText xml, ObjectRecord object) {
        xml.open("Contents")
                .element("Key", object.key())
                .element("LastModified", object.modified().toString())
                .element("ETag", object.etag())
                .element("Size", Integer.toString(object.size()))
                .element("StorageClass", "STANDARD")
                .close("Contents");
    }
}
