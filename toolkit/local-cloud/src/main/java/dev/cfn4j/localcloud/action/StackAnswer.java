package dev.cfn4j.localcloud.action;

import dev.cfn4j.localcloud.state.OnFailure;
import dev.cfn4j.localcloud.state.OutputRecord;
import dev.cfn4j.localcloud.state.StackRecord;
import dev.cfn4j.localcloud.state.Submission;
import dev.cfn4j.localcloud.template.StackTemplate;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.cloudformation.model.Output;
import software.amazon.awssdk.services.cloudformation.model.Parameter;
import software.amazon.awssdk.services.cloudformation.model.Stack;
import software.amazon.awssdk.services.cloudformation.model.StackDriftInformation;
import software.amazon.awssdk.services.cloudformation.model.StackDriftStatus;
import software.amazon.awssdk.services.cloudformation.model.Tag;

/** What answers say of a stack. */
final class StackAnswer {
    private StackAnswer() {}

    static Stack of(StackRecord stack) {
        Stack.Builder answer = Stack.builder()
                .stackId(stack.id())
                .stackName(stack.name())
                .stackStatus(stack.status())
                .stackStatusReason(stack.reason().orElse(null))
                .creationTime(stack.times().created())
                .lastUpdatedTime(stack.times().updated().orElse(null))
                .deletionTime(stack.times().deleted().orElse(null))
                .changeSetId(stack.changeSetId().orElse(null))
                .enableTerminationProtection(stack.protectedFromDeletion())
                .disableRollback(false)
                .driftInformation(StackDriftInformation.builder()
                        .stackDriftStatus(StackDriftStatus.NOT_CHECKED)
                        .build())
                .outputs(stack.outputs().stream().map(StackAnswer::output).toList());
        stack.deployed().ifPresent(submission -> add(answer, submission));
        return answer.build();
    }

    private static void add(Stack.Builder answer, Submission submission) {
        StackTemplate template = StackTemplate.parse(submission.template());
        answer.description(template.description().orElse(null))
                .parameters(parameters(template, submission))
                .tags(tags(submission.tags()))
                .capabilitiesWithStrings(submission.capabilities())
                .roleARN(submission.roleArn().orElse(null))
                .notificationARNs(submission.notificationArns())
                .disableRollback(submission.onFailure() == OnFailure.DO_NOTHING);
    }

    static List<Parameter> parameters(StackTemplate template, Submission submission) {
        Map<String, String> values = submission.parameters();
        return template.parameters().values().stream()
                .filter(declared -> values.containsKey(declared.name()))
                .map(declared -> Parameter.builder()
                        .parameterKey(declared.name())
                        .parameterValue(declared.shown(values.getOrDefault(declared.name(), "")))
                        .build())
                .toList();
    }

    static List<Tag> tags(Map<String, String> tags) {
        return tags.entrySet().stream()
                .map(tag ->
                        Tag.builder().key(tag.getKey()).value(tag.getValue()).build())
                .toList();
    }

    private static Output output(OutputRecord output) {
        return Output.builder()
                .outputKey(output.key())
                .outputValue(output.value())
                .description(output.description().orElse(null))
                .exportName(output.exportName().orElse(null))
                .build();
    }
}
