package dev.cfn4j.localcloud.lifecycle;

import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.localcloud.intrinsics.Values;
import dev.cfn4j.localcloud.macro.Transforms;
import dev.cfn4j.localcloud.state.OnFailure;
import dev.cfn4j.localcloud.state.RegionState;
import dev.cfn4j.localcloud.state.StackRecord;
import dev.cfn4j.localcloud.state.Submission;
import dev.cfn4j.localcloud.state.Submission.Options;
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
import software.amazon.awssdk.services.cloudformation.model.RollbackConfiguration;
import software.amazon.awssdk.services.cloudformation.model.RollbackTrigger;
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
 * @param direct whether it is carried out at once, without a change set that could be looked at first
 * @param options what else is asked for
 */
public record Intake(
        TemplateText text,
        List<Parameter> parameters,
        Optional<List<Tag>> tags,
        List<String> capabilities,
        Optional<String> roleArn,
        Optional<List<String>> notificationArns,
        OnFailure onFailure,
        boolean direct,
        Options options) {
    private static final int MOST_TAGS = 50;
    private static final int LONGEST_KEY = 128;
    private static final int LONGEST_VALUE = 256;

    /** What a CreateStack request submits. */
    public static Intake of(CreateStackRequest request) {
        if (request.onFailure() != null && request.disableRollback() != null) {
            throw AwsFault.validation("You can specify either DisableRollback or OnFailure, but not both.");
        }
        return new Intake(
                new TemplateText(request.templateBody(), request.templateURL(), false),
                request.parameters(),
                Optional.of(request.tags()),
                request.capabilitiesAsStrings(),
                Optional.ofNullable(request.roleARN()),
                Optional.of(request.notificationARNs()),
                onFailure(request.onFailureAsString(), request.disableRollback()),
                true,
                options(
                        request.timeoutInMinutes(),
                        request.rollbackConfiguration(),
                        isTrue(request.retainExceptOnCreate()),
                        false,
                        null,
                        request.clientRequestToken(),
                        request.disableRollback()));
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
                onFailure(null, request.disableRollback()),
                true,
                options(
                        null,
                        request.rollbackConfiguration(),
                        isTrue(request.retainExceptOnCreate()),
                        false,
                        request.stackPolicyDuringUpdateBody(),
                        request.clientRequestToken(),
                        request.disableRollback()));
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
                onFailure(request.onStackFailureAsString(), false),
                false,
                options(
                        null,
                        request.rollbackConfiguration(),
                        false,
                        isTrue(request.importExistingResources()),
                        null,
                        request.clientToken(),
                        null));
    }

    private static Options options(
            @Nullable Integer timeout,
            @Nullable RollbackConfiguration rollback,
            boolean retainExceptOnCreate,
            boolean importExisting,
            @Nullable String policyDuringUpdate,
            @Nullable String token,
            @Nullable Boolean disableRollback) {
        Optional.ofNullable(policyDuringUpdate).ifPresent(StackPolicy::parse);
        return new Options(
                Optional.ofNullable(timeout).map(Object::toString),
                rollback == null
                        ? List.of()
                        : rollback.rollbackTriggers().stream()
                                .map(RollbackTrigger::arn)
                                .toList(),
                Optional.ofNullable(rollback)
                        .map(RollbackConfiguration::monitoringTimeInMinutes)
                        .map(Object::toString),
                retainExceptOnCreate,
                importExisting,
                Optional.ofNullable(policyDuringUpdate),
                Optional.ofNullable(token),
                isTrue(disableRollback));
    }

    /** The submission, checked against the facts and completed from what the stack had before. */
    public Submission submit(Account account, RegionState region, Optional<StackRecord> stack) {
        Optional<Submission> previous = stack.flatMap(StackRecord::deployed);
        BucketTexts texts = new BucketTexts(account.state().objects());
        String body = text.body(previous.map(Submission::template), texts::at);
        StackTemplate written = StackTemplate.parse(body);
        Map<String, String> values = ParameterValues.of(
                written, parameters, previous.map(Submission::parameters).orElse(Map.of()));
        Map<String, String> resolved = StoredParameters.resolve(written, values, region);
        Map<String, String> effective = new LinkedHashMap<>(values);
        effective.putAll(resolved);
        Optional<Node> processed = Transforms.apply(written, effective, texts::atLocation);
        StackTemplate template = processed.map(StackTemplate::of).orElse(written);
        new TemplateCheck(template, account.catalog()).run();
        RuleCheck.run(template, effective);
        requireCapabilities(written, template);
        return new Submission(
                body,
                processed.map(Values::json),
                values,
                resolved,
                tags.map(Intake::checkedTags)
                        .orElseGet(() -> previous.map(Submission::tags).orElse(Map.of())),
                capabilities,
                roleArn.or(() -> previous.flatMap(Submission::roleArn)),
                notificationArns.orElseGet(
                        () -> previous.map(Submission::notificationArns).orElse(List.of())),
                onFailure,
                options);
    }

    private void requireCapabilities(StackTemplate written, StackTemplate template) {
        Capabilities.require(template, capabilities);
        if (direct) {
            Capabilities.requireExpansion(written, capabilities);
        }
    }

    private static Map<String, String> checkedTags(List<Tag> tags) {
        Map<String, String> result = new LinkedHashMap<>();
        for (Tag tag : tags) {
            checkTag(tag);
            if (result.put(tag.key(), tag.value()) != null) {
                throw AwsFault.validation("Duplicate tag keys found: [" + tag.key() + "]");
            }
        }
        if (result.size() > MOST_TAGS) {
            throw AwsFault.validation("A maximum number of " + MOST_TAGS + " tags can be specified");
        }
        return result;
    }

    private static void checkTag(Tag tag) {
        if (tag.key() == null || tag.key().isEmpty() || tag.value() == null) {
            throw AwsFault.validation("Tag keys must not be empty and tag values must be given.");
        }
        if (tag.key().startsWith("aws:")) {
            throw AwsFault.validation("aws: prefixed tag key names are not allowed for external use.");
        }
        if (tag.key().length() > LONGEST_KEY || tag.value().length() > LONGEST_VALUE) {
            throw AwsFault.validation("1 validation error detected: Value at 'tags' failed to satisfy constraint: a key"
                    + " must have length less than or equal to " + LONGEST_KEY + ", a value " + LONGEST_VALUE);
        }
    }

    private static OnFailure onFailure(@Nullable String wanted, @Nullable Boolean disableRollback) {
        if (isTrue(disableRollback)) {
            return OnFailure.DO_NOTHING;
        }
        if (wanted == null) {
            return OnFailure.ROLLBACK;
        }
        try {
            return OnFailure.valueOf(wanted);
        } catch (IllegalArgumentException e) {
            throw AwsFault.validation(
                    "1 validation error detected: Value '" + wanted + "' at 'onFailure' failed to satisfy"
                            + " constraint: Member must satisfy enum value set: [DO_NOTHING, ROLLBACK, DELETE]");
        }
    }

    private static boolean isTrue(@Nullable Boolean flag) {
        return Boolean.TRUE.equals(flag);
    }
}
