package dev.cfn4j.localcloud.action;

import dev.cfn4j.localcloud.lifecycle.Intake;
import dev.cfn4j.localcloud.lifecycle.Preview;
import dev.cfn4j.localcloud.state.ChangeRecord;
import dev.cfn4j.localcloud.state.ChangeSetRecord;
import dev.cfn4j.localcloud.state.StackRecord;
import dev.cfn4j.localcloud.state.Submission;
import dev.cfn4j.localcloud.wire.AwsFault;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.cloudformation.model.ChangeSetType;
import software.amazon.awssdk.services.cloudformation.model.CreateChangeSetRequest;
import software.amazon.awssdk.services.cloudformation.model.CreateChangeSetResponse;

/** Foretells what a submission would do, and keeps it for execution; makes the stack known where it is new. */
final class CreateChangeSet extends Action<CreateChangeSetRequest, CreateChangeSetResponse> {
    private static final String NO_CHANGES = "The submitted information didn't contain changes."
            + " Submit different information to create a change set.";

    CreateChangeSet() {
        super(CreateChangeSetRequest.class, CreateChangeSetRequest::builder);
    }

    @Override
    CreateChangeSetResponse handle(CreateChangeSetRequest request, Call call) {
        String name = Names.checkChangeSet(request.changeSetName());
        Optional<StackRecord> existing = existing(request, call);
        existing.ifPresent(stack -> ChangeSets.refuseTwin(call, stack, name));
        Submission submission = Intake.of(request).submit(call.account(), existing);
        StackRecord stack = existing.orElseGet(() -> Stacks.inReview(call, request.stackName()));
        ChangeSetRecord changeSet = changeSet(request, call, stack, submission);
        call.region().save(stack, changeSet);
        return CreateChangeSetResponse.builder()
                .id(changeSet.id())
                .stackId(stack.id())
                .build();
    }

    private static Optional<StackRecord> existing(CreateChangeSetRequest request, Call call) {
        String wanted = Call.expect("stackName", request.stackName());
        Optional<StackRecord> found = call.region().find(wanted).filter(stack -> !stack.isDeleted());
        if (request.changeSetType() == ChangeSetType.IMPORT) {
            throw AwsFault.validation("Change sets of type IMPORT are not available on this local endpoint.");
        }
        boolean creates = request.changeSetType() == ChangeSetType.CREATE;
        if (creates && found.isPresent() && !found.get().isInReview()) {
            throw AwsFault.validation(
                    "Stack [" + found.get().name() + "] already exists and cannot be created again with the changeSet ["
                            + request.changeSetName() + "].");
        }
        if (!creates && found.map(StackRecord::isInReview).orElse(true)) {
            throw AwsFault.validation(
                    found.isPresent()
                            ? "Stack:" + found.get().id() + " is in REVIEW_IN_PROGRESS state and can not be updated."
                            : "Stack [" + wanted + "] does not exist");
        }
        found.filter(stack -> !creates).ifPresent(Stacks::expectUpdatable);
        return found;
    }

    private static ChangeSetRecord changeSet(
            CreateChangeSetRequest request, Call call, StackRecord stack, Submission submission) {
        ChangeSetRecord draft = new ChangeSetRecord(
                Names.arn(call, "changeSet", request.changeSetName()),
                request.changeSetName(),
                request.changeSetType() == ChangeSetType.CREATE ? "CREATE" : "UPDATE",
                Optional.ofNullable(request.description()),
                call.account().now(),
                "CREATE_COMPLETE",
                Optional.empty(),
                "AVAILABLE",
                submission,
                List.of());
        try {
            Preview preview = new Preview(call.account(), call.region(), stack, submission);
            List<ChangeRecord> changes = preview.changes();
            return changes.isEmpty() && !preview.changesStackItself()
                    ? draft.failed(NO_CHANGES)
                    : draft.withChanges(changes);
        } catch (AwsFault fault) {
            return draft.failed(fault.message());
        }
    }
}
