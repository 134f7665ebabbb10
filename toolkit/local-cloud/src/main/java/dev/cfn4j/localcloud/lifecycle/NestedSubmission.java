package dev.cfn4j.localcloud.lifecycle;

import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.localcloud.intrinsics.Values;
import dev.cfn4j.localcloud.state.OnFailure;
import dev.cfn4j.localcloud.state.RegionState;
import dev.cfn4j.localcloud.state.StackRecord;
import dev.cfn4j.localcloud.state.Submission;
import dev.cfn4j.localcloud.template.Scalars;
import dev.cfn4j.localcloud.template.TemplateText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.cloudformation.model.Parameter;
import software.amazon.awssdk.services.cloudformation.model.Tag;

/** What the properties of a nested stack submit for it. */
public final class NestedSubmission {
    private NestedSubmission() {}

    /**
     * The submission for the nested stack.
     *
     * @param around the submission of the stack around it
     * @param stack the nested stack, where it exists
     * @param properties the properties of the resource that it is
     * @throws dev.cfn4j.localcloud.wire.AwsFault if they make no submission
     */
    public static Submission of(
            Account account, RegionState region, Submission around, Optional<StackRecord> stack, Node properties) {
        List<Parameter> parameters = new ArrayList<>();
        members(properties, "Parameters")
                .forEach((key, value) -> parameters.add(Parameter.builder()
                        .parameterKey(key)
                        .parameterValue(text(value))
                        .build()));
        return new Intake(
                        new TemplateText(null, text(properties, "TemplateURL").orElse(""), false),
                        parameters,
                        Optional.of(tags(around, properties)),
                        around.capabilities(),
                        around.roleArn(),
                        Optional.of(around.notificationArns()),
                        stack.isPresent() ? OnFailure.ROLLBACK : OnFailure.DO_NOTHING,
                        false,
                        around.options())
                .submit(account, region, stack);
    }

    private static Map<String, Node> members(Node properties, String name) {
        return properties.find(name).orElse(new Node.NullNode()).membersOrNone();
    }

    private static Optional<String> text(Node properties, String name) {
        return properties.find(name).flatMap(Scalars::text);
    }

    private static String text(Node value) {
        return value instanceof Node.ListNode
                ? String.join(",", Scalars.texts(value))
                : Scalars.text(value).orElseGet(() -> Values.json(value));
    }

    private static List<Tag> tags(Submission around, Node properties) {
        Map<String, String> tags = new java.util.LinkedHashMap<>(around.tags());
        properties
                .find("Tags")
                .filter(Node.ListNode.class::isInstance)
                .ifPresent(list -> ((Node.ListNode) list)
                        .items()
                        .forEach(item -> text(item, "Key")
                                .ifPresent(
                                        key -> tags.put(key, text(item, "Value").orElse("")))));
        return tags.entrySet().stream()
                .map(tag ->
                        Tag.builder().key(tag.getKey()).value(tag.getValue()).build())
                .toList();
    }
}
