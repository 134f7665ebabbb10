package dev.cfn4j.localcloud.lifecycle;

import dev.cfn4j.localcloud.state.OnFailure;
import dev.cfn4j.localcloud.state.StackRecord;
import dev.cfn4j.localcloud.state.Submission;
import dev.cfn4j.localcloud.template.Capabilities;
import dev.cfn4j.localcloud.template.ParameterValues;
import dev.cfn4j.localcloud.template.StackTemplate;
import dev.cfn4j.localcloud.template.TemplateCheck;
import dev.cfn4j.localcloud.template.TemplateText;
import dev.cfn4j.localcloud.wire.AwsFault;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.cloudformation.model.CreateChangeSetRequest;
import software.amazon.awssdk.services.cloudformation.model.CreateStackRequest;
import software.amazon.awssdk.services.cloudformation.model.Parameter;
import software.amazon.awssdk.services.cloudformation.model.Tag;
import software.amazon.awssdk.services.cloudformation.model.UpdateStackRequest;

/**
 * What the calls that submit something for a stack have in common.
 *
 * @param text where the template comes from
 * @param parameters the values given
 * @param tags the tags given; absent where the request says nothing of tags
 * @param capabilities what is acknowledged
 * @param roleArn the service role
 * @param notificationArns where events would go; absent where the request says nothing
 * @param onFailure what happens on failure
 */
public record Intake(
        TemplateText text,
        List<Parameter> parameters,
        Optional<List<Tag>> tags,
        List<String> capabilities,
        Optional<String> roleArn,
        Optional<List<String>> notificationArns,
        OnFailure onFailure) {
    private static final int MOST_TAGS = 50;

    /** What a CreateStack request submits. */
    public static Intake of(CreateStackRequest request) {
        return new Intake(
                new TemplateText(request.templateBody(), request.templateURL(), false),
                request.parameters(),
                Optional.of(request.tags()),
                request.capabilitiesAsStrings(),
                Optional.ofNullable(request.roleARN()),
                Optional.of(request.notificationARNs()),
                onFailure(request.onFailureAsString(), request.disableRollback()));
    }

    /** What an UpdateStack request submits. */
    public static Intake of(UpdateStackRequest request) {
        return new Intake(
                new TemplateText(request.templateBody(), request.templateURL(), isTrue(request.usePreviousTemplate())),
                request.parameters(),
                request.hasTags() ? Optional.of(request.tags()) : Optional.empty(),
                request.capabilitiesAsStrings(),
                Optional.ofNullable(request.roleARN()),
                request.hasNotificationARNs() ? Optional.of(request.notificationARNs()) : Optional.empty(),
                onFailure(null, request.disableRollback()));
    }

    /** What a CreateChangeSet request submits. */
    public static Intake of(CreateChangeSetRequest request) {
        return new Intake(
                new TemplateText(request.templateBody(), request.templateURL(), isTrue(request.usePreviousTemplate())),
                request.parameters(),
                request.hasTags() ? Optional.of(request.tags()) : Optional.empty(),
                request.capabilitiesAsStrings(),
                Optional.ofNullable(request.roleARN()),
                request.hasNotificationARNs() ? Optional.of(request.notificationARNs()) : Optional.empty(),
                onFailure(request.onStackFailureAsString(), false));
    }

    /** The submission, checked against the facts and completed from what the stack had before. */
    public Submission submit(Account account, Optional<StackRecord> stack) {
        Optional<Submission> previous = stack.flatMap(StackRecord::deployed);
        String body = text.body(previous.map(Submission::template));
        StackTemplate template = StackTemplate.parse(body);
        new TemplateCheck(template, account.catalog()).run();
        Map<String, String> values = ParameterValues.of(
                template, parameters, previous.map(Submission::parameters).orElse(Map.of()));
        Capabilities.require(template, capabilities);
        return new Submission(
                body,
                values,
                tags.map(Intake::checkedTags)
                        .orElseGet(() -> previous.map(Submission::tags).orElse(Map.of())),
                capabilities,
                roleArn.or(() -> previous.flatMap(Submission::roleArn)),
                notificationArns.orElseGet(
                        () -> previous.map(Submission::notificationArns).orElse(List.of())),
                onFailure);
    }

    private static Map<String, String> checkedTags(List<Tag> tags) {
        Map<String, String> result = new LinkedHashMap<>();
        for (Tag tag : tags) {
            if (tag.key() == null || tag.key().isEmpty() || tag.value() == null) {
                throw AwsFault.validation("Tag keys must not be empty and tag values must be given.");
            }
            if (tag.key().startsWith("aws:")) {
                throw AwsFault.validation("aws: prefixed tag key names are not allowed for external use.");
            }
            if (result.put(tag.key(), tag.value()) != null) {
                throw AwsFault.validation("Duplicate tag keys: " + tag.key());
            }
        }
        if (result.size() > MOST_TAGS) {
            throw AwsFault.validation("A stack can have at most " + MOST_TAGS + " tags, found " + result.size() + ".");
        }
        return result;
    }

    private static OnFailure onFailure(@Nullable String wanted, @Nullable Boolean disableRollback) {
        if (isTrue(disableRollback)) {
            return OnFailure.DO_NOTHING;
        }
        return wanted == null ? OnFailure.ROLLBACK : OnFailure.valueOf(wanted);
    }

    private static boolean isTrue(@Nullable Boolean flag) {
        return Boolean.TRUE.equals(flag);
    }
}
