package dev.cfn4j.localcloud.action;

import dev.cfn4j.localcloud.lifecycle.BucketTexts;
import dev.cfn4j.localcloud.template.StackTemplate;
import dev.cfn4j.localcloud.template.TemplateCheck;
import dev.cfn4j.localcloud.template.TemplateText;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Templates that are only looked at. */
final class Submitted {
    private Submitted() {}

    /** The template that a request brings, checked. */
    static StackTemplate template(Call call, @Nullable String body, @Nullable String url) {
        return checked(call, text(call, body, url));
    }

    /** The text that a request brings. */
    static String text(Call call, @Nullable String body, @Nullable String url) {
        BucketTexts texts = new BucketTexts(call.account().state().objects());
        return new TemplateText(body, url, false).body(Optional.empty(), texts::at);
    }

    /** The template in a text, checked. */
    static StackTemplate checked(Call call, String text) {
        StackTemplate template = StackTemplate.parse(text);
        new TemplateCheck(template, call.account().catalog()).run();
        return template;
    }
}
