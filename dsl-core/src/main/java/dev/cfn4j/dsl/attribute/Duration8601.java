package dev.cfn4j.dsl.attribute;

import dev.cfn4j.dsl.TemplateException;
import java.util.regex.Pattern;

/** Durations in policies: ISO 8601 with hours, minutes and seconds, for example {@code PT15M}. */
final class Duration8601 {
    private static final Pattern FORM = Pattern.compile("PT(?=.)(\\d+H)?(\\d+M)?(\\d+S)?");

    private Duration8601() {}

    /** The text itself, if it is such a duration, or else a {@link TemplateException}. */
    static String checked(String attribute, String text) {
        if (!FORM.matcher(text).matches()) {
            throw new TemplateException(
                    "`" + attribute + "` takes a duration such as PT15M or PT1H30M, found `" + text + "`");
        }
        return text;
    }
}
