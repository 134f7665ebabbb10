package dev.cfn4j.localcloud.action;

import dev.cfn4j.localcloud.lifecycle.Change;
import dev.cfn4j.localcloud.lifecycle.ImportChanges;
import dev.cfn4j.localcloud.lifecycle.Invalidity;
import dev.cfn4j.localcloud.lifecycle.NestedStacks;
import dev.cfn4j.localcloud.lifecycle.Preview;
import dev.cfn4j.localcloud.state.ChangeRecord;
import dev.cfn4j.localcloud.state.ChangeSetRecord;
import dev.cfn4j.localcloud.state.ChangeSetRecord.Nesting;
import dev.cfn4j.localcloud.state.OperationRecord;
import dev.cfn4j.localcloud.state.StackRecord;
import dev.cfn4j.localcloud.state.Submission;
import dev.cfn4j.localcloud.wire.AwsFault;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.cloudformation.model.CreateChangeSetRequest;

/** Makes change sets, those of nested stacks too. */
final class ChangeSetMaker {
    private static final String NO_CHANGES = "The submitted information didn't contain changes."
            + " Submit different information to create a change set.";
    private static final String REVIEW_IMPORT =
            "Verify that resources and their properties defined in the template match"
                    + " the intended configuration of the resource import to avoid unexpected changes.";

    private final CreateChangeSetRequest request;
    private final Call call;

    ChangeSetMaker(CreateChangeSetRequest request, Call call) {
        this.request = request;
        this.call = call;
    }

    /** Makes the change set of the outermost stack; its ARN. */
    String make(StackRecord stack, Submission submission, ImportPlan imports) {
        Nesting nesting = new Nesting(
                Boolean.TRUE.equals(request.includeNestedStacks()), Optional.empty(), Optional.empty(), Map.of());
        return make(stack, submission, imports, nesting).id();
    }

    private ChangeSetRecord make(StackRecord stack, Submission submission, ImportPlan imports, Nesting nesting) {
        Preview preview = new Preview(call.account(), call.region(), stack, submission);
        ChangeSetRecord draft = draft(stack, submission, imports, nesting);
        ChangeSetRecord made;
        try {
            List<ChangeRecord> changes = preview.changes();
            made = imports.isImport()
                    ? imported(stack, draft, changes)
                    : filled(stack, draft, preview, existing(draft, changes));
        } catch (AwsFault fault) {
            made = draft.failed(fault.message());
        }
        call.region().save(stack, made);
        tell(stack, made, preview.invalidities());
        return made;
    }

    private ChangeSetRecord imported(StackRecord stack, ChangeSetRecord draft, List<ChangeRecord> changes) {
        ImportChanges imports = new ImportChanges(call.account(), call.region());
        imports.refuseOthers(changes, draft.imports());
        return imports.trouble(stack, draft.submission(), draft.imports())
                .map(draft::failed)
                .orElseGet(() ->
                        draft.withChanges(imports.of(changes, draft.imports())).withReason(REVIEW_IMPORT));
    }

    /** With the option to import, additions that exist already become imports. */
    private List<ChangeRecord> existing(ChangeSetRecord draft, List<ChangeRecord> changes) {
        return new ImportChanges(call.account(), call.region()).of(changes, draft.imports());
    }

    private ChangeSetRecord filled(
            StackRecord stack, ChangeSetRecord draft, Preview preview, List<ChangeRecord> changes) {
        ChangeSetRecord made = draft.withChanges(changes);
        if (draft.nesting().included()) {
            made = withNested(stack, made, preview);
        }
        return made.changes().isEmpty() && !preview.changesStackItself() ? draft.failed(NO_CHANGES) : made;
    }

    /** Each nested stack gets a change set of its own; one that would not change is left out. */
    private ChangeSetRecord withNested(StackRecord stack, ChangeSetRecord around, Preview preview) {
        NestedStacks nested = new NestedStacks(call.account(), call.region());
        Map<String, String> children = new LinkedHashMap<>();
        List<ChangeRecord> kept = new java.util.ArrayList<>();
        for (ChangeRecord change : around.changes()) {
            if (!change.type().equals(Change.STACK_TYPE) || change.action().equals("Remove")) {
                kept.add(change);
                continue;
            }
            StackRecord child = nested.of(stack, change, preview);
            Submission submission = nested.submission(around.submission(), child, change, preview);
            if (child.isInReview()) {
                Stacks.review(call, child);
            }
            String root = around.nesting().root().orElse(around.id());
            ChangeSetRecord made = make(
                    child,
                    submission,
                    ImportPlan.NONE,
                    new Nesting(true, Optional.of(around.id()), Optional.of(root), Map.of()));
            boolean unchanged = made.reason().filter(NO_CHANGES::equals).isPresent();
            if (unchanged && change.isAutomatic()) {
                call.region().remove(child, made);
                continue;
            }
            if (made.status().equals("FAILED") && !unchanged) {
                throw AwsFault.validation("Nested change set " + made.id() + " was not successfully created: "
                        + made.reason().orElse(""));
            }
            children.put(change.logicalId(), made.id());
            kept.add(change);
        }
        return around.withChanges(kept).withChildren(children);
    }

    private ChangeSetRecord draft(StackRecord stack, Submission submission, ImportPlan imports, Nesting nesting) {
        String type = Optional.ofNullable(request.changeSetTypeAsString()).orElse("UPDATE");
        String name = nesting.parent().isEmpty()
                ? request.changeSetName()
                : request.changeSetName() + "-"
                        + stack.id().substring(stack.id().length() - 12);
        Map<String, String> taken = imports.isImport()
                ? imports.identifiers()
                : new ImportChanges(call.account(), call.region()).existing(stack, submission);
        return new ChangeSetRecord(
                Names.arn(call, "changeSet", name),
                name,
                nesting.parent().isPresent() && !imports.isImport() ? (stack.isInReview() ? "CREATE" : "UPDATE") : type,
                Optional.ofNullable(request.description()),
                call.account().now(),
                "CREATE_COMPLETE",
                Optional.empty(),
                "AVAILABLE",
                submission,
                List.of(),
                taken,
                nesting,
                Optional.ofNullable(request.onStackFailureAsString()),
                Optional.of(call.account().newId()));
    }

    private void tell(StackRecord stack, ChangeSetRecord made, List<Invalidity> invalidities) {
        String operation = made.operationId().orElseThrow();
        boolean failed = made.status().equals("FAILED");
        Change.apply(call.account(), call.region(), stack, change -> {
            change.edit(now -> now.withHistory(OperationRecord.begun(operation, "CREATE_CHANGESET", change.now())
                    .end(!failed, change.now())));
            invalidities.forEach(fault -> change.invalid(operation, fault));
        });
    }
}
