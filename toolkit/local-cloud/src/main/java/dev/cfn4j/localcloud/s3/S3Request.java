package dev.cfn4j.localcloud.s3;

import dev.cfn4j.localcloud.http.Request;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A request to the object store, with bucket and key found in its address.
 *
 * @param request the request as it came
 * @param bucket the bucket's name, empty for calls about all buckets
 * @param key the object's key, empty for calls about a bucket
 */
record S3Request(Request request, String bucket, String key) {
    private static final Pattern VIRTUAL_HOST =
            Pattern.compile("(.+?)\\.(?:s3[.-].*|localhost(?::\\d+)?|127\\.0\\.0\\.1(?::\\d+)?)");

    /** The bucket is the first label of the host name, or else the first part of the path. */
    static S3Request of(Request request) {
        String path = URLDecoder.decode(request.uri().getRawPath().replace("+", "%2B"), StandardCharsets.UTF_8);
        String rest = path.startsWith("/") ? path.substring(1) : path;
        Optional<String> host = host(request.header("Host").orElse(""));
        if (host.isPresent()) {
            return new S3Request(request, host.get(), rest);
        }
        int slash = rest.indexOf('/');
        return slash < 0
                ? new S3Request(request, rest, "")
                : new S3Request(request, rest.substring(0, slash), rest.substring(slash + 1));
    }

    private static Optional<String> host(String host) {
        Matcher matcher = VIRTUAL_HOST.matcher(host);
        return matcher.matches() && !matcher.group(1).equals("s3") ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    String method() {
        return request.method();
    }

    /** Whether the query names that sub-resource, as in {@code ?tagging}. */
    boolean has(String name) {
        return request.parameters().find(name).isPresent();
    }

    Optional<String> parameter(String name) {
        return request.parameters().find(name);
    }

    Optional<String> header(String name) {
        return request.header(name);
    }

    /** The content that was sent, without the frames that some clients cut it into. */
    byte[] content() {
        boolean framed = header("Content-encoding").orElse("").contains("aws-chunked")
                || header("X-amz-content-sha256").orElse("").startsWith("STREAMING-");
        return framed ? Frames.content(request.body()) : request.body();
    }
}
