package dev.cfn4j.localcloud.template;

import dev.cfn4j.localcloud.wire.AwsFault;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Where a request says the template is.
 *
 * @param body the template itself
 * @param url where it lies
 * @param previous whether it is the one that was used before
 */
public record TemplateText(@Nullable String body, @Nullable String url, boolean previous) {
    /** The largest template that a request may carry itself, in bytes. */
    public static final int LARGEST_BODY = 51_200;

    /** The largest template that may lie in a bucket, in bytes. */
    public static final int LARGEST_OBJECT = 1_000_000;

    /**
     * The template's text.
     *
     * @param last what was used before, if anything
     * @param bucket gives the text at an address
     */
    public String body(Optional<String> last, UnaryOperator<String> bucket) {
        int given = (body == null ? 0 : 1) + (url == null ? 0 : 1) + (previous ? 1 : 0);
        if (given != 1) {
            throw AwsFault.validation(
                    given == 0
                            ? "Either Template URL or Template Body must be specified."
                            : "You must specify only one of TemplateBody, TemplateURL and UsePreviousTemplate.");
        }
        if (url != null) {
            return fromBucket(bucket.apply(url));
        }
        return body == null
                ? last.orElseThrow(() -> AwsFault.validation("There is no previous template to use."))
                : checked(body);
    }

    private static String fromBucket(String text) {
        if (text.getBytes(StandardCharsets.UTF_8).length > LARGEST_OBJECT) {
            throw AwsFault.validation("Template may not exceed " + LARGEST_OBJECT + " bytes in size.");
        }
        return text;
    }

    private static String checked(String body) {
        if (body.isEmpty()) {
            throw AwsFault.validation("1 validation error detected: Value '' at 'templateBody' failed to satisfy"
                    + " constraint: Member must have length greater than or equal to 1");
        }
        if (body.getBytes(StandardCharsets.UTF_8).length > LARGEST_BODY) {
            throw AwsFault.validation("1 validation error detected: Value at 'templateBody' failed to satisfy"
                    + " constraint: Member must have length less than or equal to " + LARGEST_BODY);
        }
        return body;
    }
}
