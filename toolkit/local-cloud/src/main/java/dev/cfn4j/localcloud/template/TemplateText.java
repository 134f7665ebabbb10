package dev.cfn4j.localcloud.template;

import dev.cfn4j.localcloud.wire.AwsFault;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
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

    /** The template's text. */
    public String body(Optional<String> last) {
        if (url != null) {
            throw AwsFault.validation(
                    "TemplateURL is not available on this local endpoint: send the template as TemplateBody.");
        }
        if (previous == (body != null)) {
            throw AwsFault.validation(
                    "Either Template URL or Template Body must be specified, or UsePreviousTemplate.");
        }
        if (body == null) {
            return last.orElseThrow(() -> AwsFault.validation("There is no previous template to use."));
        }
        int size = body.getBytes(StandardCharsets.UTF_8).length;
        if (size > LARGEST_BODY) {
            throw AwsFault.validation(
                    "1 validation error detected: Value at 'templateBody' failed to satisfy constraint:"
                            + " Member must have length less than or equal to " + LARGEST_BODY + "; found " + size
                            + " bytes");
        }
        return body;
    }
}
