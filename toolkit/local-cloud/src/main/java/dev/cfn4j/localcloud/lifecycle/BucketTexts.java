package dev.cfn4j.localcloud.lifecycle;

import dev.cfn4j.localcloud.state.ObjectRecord;
import dev.cfn4j.localcloud.state.ObjectStore;
import dev.cfn4j.localcloud.wire.AwsFault;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The texts that lie in buckets, by their addresses; of documents in the account nothing is known. */
public final class BucketTexts {
    private static final Pattern VIRTUAL =
            Pattern.compile("(.+)\\.(?:s3[.-][a-z0-9.-]*|localhost|127\\.0\\.0\\.1)", Pattern.CASE_INSENSITIVE);
    private static final Pattern PATH = Pattern.compile("/([^/]+)/(.+)");
    private static final String MORE =
            "\nFor more information check" + " http://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html";

    private final ObjectStore store;

    /** The texts in those buckets. */
    public BucketTexts(ObjectStore store) {
        this.store = store;
    }

    /**
     * The text at an address that a request names.
     *
     * @throws AwsFault if the address is of no object, or there is none
     */
    public String at(String url) {
        URI uri = uri(url);
        String host = uri.getHost();
        String path = uri.getPath();
        if (host == null || path == null || !String.valueOf(uri.getScheme()).matches("https?")) {
            throw unsupported();
        }
        Matcher virtual = VIRTUAL.matcher(host);
        if (virtual.matches() && !virtual.group(1).equals("s3") && path.length() > 1) {
            return text(virtual.group(1), path.substring(1));
        }
        Matcher matcher = PATH.matcher(path);
        boolean known = host.startsWith("s3.")
                || host.startsWith("s3-")
                || host.equals("localhost")
                || host.equals("127.0.0.1")
                || host.equals("[::1]");
        if (!known || !matcher.matches()) {
            throw unsupported();
        }
        return text(matcher.group(1), matcher.group(2));
    }

    /**
     * The text at a location such as {@code s3://bucket/key}.
     *
     * @throws AwsFault if there is none
     */
    public String atLocation(String location) {
        Matcher matcher = PATH.matcher(location.substring("s3:/".length()));
        if (!matcher.matches()) {
            throw AwsFault.validation(
                    "Transform AWS::Include failed with: The location parameter is not a valid S3 uri.");
        }
        return text(matcher.group(1), matcher.group(2));
    }

    private String text(String bucket, String key) {
        if (store.find(bucket).isEmpty()) {
            throw AwsFault.validation("S3 error: The specified bucket does not exist" + MORE);
        }
        Optional<ObjectRecord> object = store.find(bucket, key);
        return object.map(found -> new String(store.content(bucket, found), StandardCharsets.UTF_8))
                .orElseThrow(() -> AwsFault.validation("S3 error: The specified key does not exist." + MORE));
    }

    private static URI uri(String url) {
        try {
            return new URI(url);
        } catch (URISyntaxException e) {
            throw unsupported();
        }
    }

    private static AwsFault unsupported() {
        return AwsFault.validation("TemplateURL must be a supported URL.");
    }
}
