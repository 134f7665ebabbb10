package dev.cfn4j.localcloud.http;

import dev.cfn4j.localcloud.wire.AwsFault;
import dev.cfn4j.localcloud.wire.Form;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A request as it came.
 *
 * @param method its HTTP method
 * @param uri what it asks for
 * @param headers its headers
 * @param body its body
 */
@SuppressWarnings("ArrayRecordComponent")
public record Request(String method, URI uri, Map<String, List<String>> headers, byte[] body) {
    private static final Pattern CREDENTIAL =
            Pattern.compile("Credential=[^/,]*/[^/,]*/([^/,]*)/([^/,]*)/aws4_request");
    private static final Pattern PRESIGNED =
            Pattern.compile("X-Amz-Credential=[^/%]*(?:/|%2F)[^/%]*(?:/|%2F)([^/%]*)(?:/|%2F)([^/%]*)(?:/|%2F)");
    private static final String FORM = "application/x-www-form-urlencoded";

    /** Whether it has the form of a call in the Query protocol. */
    public boolean isQuery() {
        boolean aboutObjects =
                isFor("s3") || (!method.equals("POST") && uri.getPath().length() > 1);
        return !aboutObjects || query().contains("Action=");
    }

    /** The submitted form: the body of a POST request, the query of a GET request. */
    public Form form() {
        if (method.equals("GET") && query().contains("Action=")) {
            return Form.parse(query().getBytes(StandardCharsets.UTF_8));
        }
        if (!method.equals("POST")) {
            throw new AwsFault("InvalidAction", "Expected a POST request, found " + method + ".", 400);
        }
        String type = header("Content-type").orElse("");
        if (!type.toLowerCase(Locale.ROOT).startsWith(FORM)) {
            throw AwsFault.malformed("Expected a body of type " + FORM + ", found '" + type + "'.");
        }
        return Form.parse(body);
    }

    /** The fields of the query, decoded. */
    public Form parameters() {
        return Form.parse(query().getBytes(StandardCharsets.UTF_8));
    }

    /** The region that the request was signed for; us-east-1 where it was not signed. */
    public String region() {
        String region = scope(1).orElse("us-east-1");
        if (!region.matches("[a-z][a-z0-9-]{0,31}")) {
            throw AwsFault.malformed("The credential scope names no region that could exist.");
        }
        return region;
    }

    /** Whether it was signed for that service. */
    public boolean isFor(String service) {
        return scope(2).filter(service::equals).isPresent();
    }

    /** A header's first value. */
    public Optional<String> header(String name) {
        List<String> values = headers.get(name);
        return values == null || values.isEmpty() ? Optional.empty() : Optional.of(values.get(0));
    }

    private String query() {
        String query = uri.getRawQuery();
        return query == null ? "" : query;
    }

    private Optional<String> scope(int part) {
        return header("Authorization")
                .map(CREDENTIAL::matcher)
                .filter(Matcher::find)
                .or(() -> Optional.of(PRESIGNED.matcher(query())).filter(Matcher::find))
                .map(matcher -> matcher.group(part));
    }
}
