package dev.cfn4j.engine.deploy;

import dev.cfn4j.dsl.render.JsonTreeWriter;
import dev.cfn4j.dsl.render.Layout;
import dev.cfn4j.engine.Option;
import dev.cfn4j.engine.ToolkitException;
import dev.cfn4j.engine.ToolkitHost;
import dev.cfn4j.engine.aws.CloudFormationGateway;
import dev.cfn4j.engine.aws.SentTemplate;
import dev.cfn4j.engine.stack.ProjectStack;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A template as it is sent, without white space.
 *
 * @param stack the stack in the project
 * @param text the template
 */
record TemplateText(ProjectStack stack, String text) {
    /** What a request can hold, in bytes; larger templates are sent through S3. */
    private static final int LARGEST_BODY = 51_200;

    /** The text of a stack's template. */
    static TemplateText of(ProjectStack stack) {
        StringWriter text = new StringWriter();
        try (JsonTreeWriter out = JsonTreeWriter.to(text, Layout.COMPACT)) {
            stack.template().root().writeTo(out);
        }
        return new TemplateText(stack, text.toString());
    }

    /**
     * Makes sure that all templates can be sent.
     *
     * @throws ToolkitException if one needs a bucket and there is none
     */
    static void check(List<ProjectStack> stacks, @Nullable String bucket, ToolkitHost host) {
        if (bucket != null) {
            return;
        }
        String large = stacks.stream()
                .map(TemplateText::of)
                .filter(template -> template.size() > LARGEST_BODY)
                .map(template -> "`" + template.stack().name() + "` has " + template.size() + " bytes")
                .collect(Collectors.joining(", "));
        if (!large.isEmpty()) {
            throw ToolkitException.of(
                    "too large to be sent without a bucket: the template of " + large + ", and a request takes "
                            + LARGEST_BODY + "; nothing was sent.",
                    "Name an S3 bucket with " + host.spell(Option.S3_BUCKET) + ", or split the stack.");
        }
    }

    /** Where CloudFormation finds it: in the bucket, where there is one. */
    SentTemplate send(CloudFormationGateway gateway, String deployedName, @Nullable String bucket) {
        return bucket == null
                ? new SentTemplate.Body(text)
                : gateway.bucket(bucket).put(deployedName, text);
    }

    private int size() {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
