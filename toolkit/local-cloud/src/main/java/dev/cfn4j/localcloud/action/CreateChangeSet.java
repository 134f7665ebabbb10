package dev.cfn4j.localcloud.action;

import dev.cfn4j.localcloud.lifecycle.Intake;
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
    CreateChangeSet() {
        super(CreateChangeSetRequest.class, CreateChangeSetRequest::builder);
    }

    @Override
    CreateChangeSetResponse handle(CreateChangeSetRequest request, Call call) {
        String name = Names.checkChangeSet(request.changeSetName());
        Call.expectOneOf("changeSetType", request.changeSetTypeAsString(), List.of("CREATE", "UPDATE", "IMPORT"));
        Call.expectOneOf(
                "onStackFailure", request.onStackFailureAsString(), List.of("DO_NOTHING", "ROLLBACK", "DELETE"));
        Optional<StackRecord> existing = existing(request, call);
        existing.ifPresent(stack -> ChangeSets.refuseTwin(call, stack, name));
        if ("DELETE".equals(request.onStackFailureAsString()) && request.changeSetType() != ChangeSetType.CREATE) {
            throw AwsFault.validation("OnStackFailure DELETE is only valid when ChangeSetType is CREATE.");
        }
        Submission submission = Intake.of(request).submit(call.account(), call.region(), existing);
        ImportPlan imports = ImportPlan.of(request, call, existing, submission);
        StackRecord stack = existing.orElseGet(() -> Stacks.inReview(call, request.stackName()));
        String id = new ChangeSetMaker(request, call).make(stack, submission, imports);
        return CreateChangeSetResponse.builder().id(id).stackId(stack.id()).build();
    }

    private static Optional<StackRecord> existing(CreateChangeSetRequest request, Call call) {
        String wanted = Call.expect("stackName", request.stackName());
        Optional<StackRecord> found = call.region().find(wanted).filter(stack -> !stack.isDeleted());
        boolean creates = request.changeSetType() == ChangeSetType.CREATE;
        boolean imports = request.changeSetType() == ChangeSetType.IMPORT;
        if (creates && found.isPresent() && !found.get().isInReview()) {
            throw AwsFault.validation(
                    "Stack [" + found.get().name() + "] already exists and cannot be created again with the changeSet ["
                            + request.changeSetName() + "].");
        }
        if (!creates && !imports && found.map(StackRecord::isInReview).orElse(true)) {
            throw AwsFault.validation(
                    found.isPresent()
                            ? "Stack:" + found.get().id() + " is in REVIEW_IN_PROGRESS state and can not be updated."
                            : "Stack [" + wanted + "] does not exist");
        }
        found.filter(stack -> !stack.isInReview()).ifPresent(Stacks::expectUpdatable);
        return found;
    }
}
