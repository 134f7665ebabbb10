package dev.cfn4j.localcloud.http;

import dev.cfn4j.localcloud.wire.AwsFault;
import dev.cfn4j.localcloud.wire.Form;
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
 * @param headers its headers
 * @param body its body
 */
@SuppressWarnings("ArrayRecordComponent")
public record Request(String method, Map<String, List<String>> headers, byte[] body) {
    private static final Pattern CREDENTIAL = Pattern.compile("Credential=[^/,]*/[^/,]*/([^/,]*)/[^/,]*/aws4_request");
    private static final String FORM = "application/x-www-form-urlencoded";

    /** The submitted form. */
    public Form form() {
        if (!method.equals("POST")) {
            throw new AwsFault("InvalidAction", "Expected a POST request, found " + method + ".", 400);
        }
        String type = header("Content-type").orElse("");
        if (!type.toLowerCase(Locale.ROOT).startsWith(FORM)) {
            throw AwsFault.malformed("Expected a body of type " + FORM + ", found '" + type + "'.");
        }
        return Form.parse(body);
    }

    /** The region that the request was signed for; us-east-1 where it was not signed. */
    public String region() {
        String region = header("Authorization")
                .map(CREDENTIAL::matcher)
                .filter(Matcher::find)
                .map(matcher -> matcher.group(1))
                .orElse("us-east-1");
        if (!region.matches("[a-z][a-z0-9-]{0,31}")) {
            throw AwsFault.malformed("The credential scope names no region that could exist.");
        }
        return region;
    }

    private Optional<String> header(String name) {
        List<String> values = headers.get(name);
        return values == null || values.isEmpty() ? Optional.empty() : Optional.of(values.get(0));
    }
}
