package dev.cfn4j.localcloud.action;

import dev.cfn4j.localcloud.state.DriftRecord;
import dev.cfn4j.localcloud.state.OperationRecord;
import dev.cfn4j.localcloud.state.OutputRecord;
import dev.cfn4j.localcloud.state.StackRecord;
import dev.cfn4j.localcloud.state.Submission;
import dev.cfn4j.localcloud.template.StackTemplate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.cloudformation.model.OperationEntry;
import software.amazon.awssdk.services.cloudformation.model.Output;
import software.amazon.awssdk.services.cloudformation.model.Parameter;
import software.amazon.awssdk.services.cloudformation.model.RollbackConfiguration;
import software.amazon.awssdk.services.cloudformation.model.RollbackTrigger;
import software.amazon.awssdk.services.cloudformation.model.Stack;
import software.amazon.awssdk.services.cloudformation.model.StackDriftInformation;
import software.amazon.awssdk.services.cloudformation.model.Tag;

/** What answers say of a stack. */
final class StackAnswer {
    private static final int LAST_OPERATIONS = 4;

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
                .enableTerminationProtection(stack.guards().termination())
                .parentId(stack.family().map(StackRecord.Family::parent).orElse(null))
                .rootId(stack.family().map(StackRecord.Family::root).orElse(null))
                .disableRollback(false)
                .rollbackConfiguration(RollbackConfiguration.builder().build())
                .driftInformation(drift(stack.drift()))
                .lastOperations(lastOperations(stack.operations()))
                .outputs(stack.outputs().stream().map(StackAnswer::output).toList());
        stack.deployed().ifPresent(submission -> add(answer, submission));
        return answer.build();
    }

    private static StackDriftInformation drift(Optional<DriftRecord> drift) {
        return StackDriftInformation.builder()
                .stackDriftStatus(drift.map(DriftRecord::status).orElse("NOT_CHECKED"))
                .lastCheckTimestamp(drift.map(DriftRecord::time).orElse(null))
                .build();
    }

    private static List<OperationEntry> lastOperations(List<OperationRecord> operations) {
        int size = operations.size();
        return java.util.stream.IntStream.range(0, Math.min(LAST_OPERATIONS, size))
                .mapToObj(i -> operations.get(size - 1 - i))
                .map(operation -> OperationEntry.builder()
                        .operationId(operation.id())
                        .operationType(operation.type())
                        .build())
                .toList();
    }

    private static void add(Stack.Builder answer, Submission submission) {
        StackTemplate template = StackTemplate.of(submission);
        Submission.Options options = submission.options();
        answer.description(template.description().orElse(null))
                .parameters(parameters(template, submission))
                .tags(tags(submission.tags()))
                .capabilitiesWithStrings(submission.capabilities())
                .roleARN(submission.roleArn().orElse(null))
                .notificationARNs(submission.notificationArns())
                .timeoutInMinutes(options.timeoutMinutes().map(Integer::valueOf).orElse(null))
                .rollbackConfiguration(RollbackConfiguration.builder()
                        .monitoringTimeInMinutes(options.monitoringMinutes()
                                .map(Integer::valueOf)
                                .orElse(null))
                        .rollbackTriggers(options.rollbackAlarms().stream()
                                .map(arn -> RollbackTrigger.builder()
                                        .arn(arn)
                                        .type("AWS::CloudWatch::Alarm")
                                        .build())
                                .toList())
                        .build())
                .disableRollback(options.disableRollback());
    }

    static List<Parameter> parameters(StackTemplate template, Submission submission) {
        Map<String, String> values = submission.parameters();
        return template.parameters().values().stream()
                .filter(declared -> values.containsKey(declared.name()))
                .map(declared -> Parameter.builder()
                        .parameterKey(declared.name())
                        .parameterValue(declared.shown(values.getOrDefault(declared.name(), "")))
                        .resolvedValue(Optional.ofNullable(submission.resolved().get(declared.name()))
                                .map(declared::shown)
                                .orElse(null))
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
