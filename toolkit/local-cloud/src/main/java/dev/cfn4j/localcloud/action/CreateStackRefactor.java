package dev.cfn4j.localcloud.action;

import dev.cfn4j.localcloud.lifecycle.Refactoring;
import dev.cfn4j.localcloud.state.RefactorRecord;
import dev.cfn4j.localcloud.state.RefactorRecord.Move;
import dev.cfn4j.localcloud.state.RefactorRecord.Target;
import dev.cfn4j.localcloud.state.StackRecord;
import dev.cfn4j.localcloud.wire.AwsFault;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.cloudformation.model.CreateStackRefactorRequest;
import software.amazon.awssdk.services.cloudformation.model.CreateStackRefactorResponse;
import software.amazon.awssdk.services.cloudformation.model.StackDefinition;

/** Plans to move resources between stacks, or to rename them. */
final class CreateStackRefactor extends Action<CreateStackRefactorRequest, CreateStackRefactorResponse> {
    private static final int MOST_STACKS = 5;

    CreateStackRefactor() {
        super(CreateStackRefactorRequest.class, CreateStackRefactorRequest::builder);
    }

    @Override
    CreateStackRefactorResponse handle(CreateStackRefactorRequest request, Call call) {
        int stacks = request.stackDefinitions().size();
        if (stacks < 1 || stacks > MOST_STACKS) {
            throw AwsFault.validation("1 validation error detected: Value at 'stackDefinitions' failed to satisfy"
                    + " constraint: Member must have length less than or equal to " + MOST_STACKS
                    + " and greater than or equal to 1");
        }
        List<Target> targets = new ArrayList<>();
        request.stackDefinitions().forEach(definition -> targets.add(target(request, call, definition)));
        String id = call.account().newId();
        RefactorRecord plan = plan(request, call, id, targets);
        call.region().refactors().save(id, plan);
        return CreateStackRefactorResponse.builder().stackRefactorId(id).build();
    }

    private static Target target(CreateStackRefactorRequest request, Call call, StackDefinition definition) {
        String name = Names.checkStack(definition.stackName());
        Optional<StackRecord> stack = call.region().find(name);
        if (stack.isEmpty() && !Boolean.TRUE.equals(request.enableStackCreation())) {
            throw AwsFault.validation("Stack [" + name + "] does not exist");
        }
        stack.ifPresent(Stacks::expectUpdatable);
        String template = Submitted.text(call, definition.templateBody(), definition.templateURL());
        Submitted.checked(call, template);
        String id = stack.map(StackRecord::id).orElseGet(() -> Names.arn(call, "stack", name));
        return new Target(name, id, template, stack.isEmpty());
    }

    private static RefactorRecord plan(CreateStackRefactorRequest request, Call call, String id, List<Target> targets) {
        List<Move> named = request.resourceMappings().stream()
                .map(mapping -> new Move(
                        mapping.source().stackName(),
                        mapping.source().logicalResourceId(),
                        mapping.destination().stackName(),
                        mapping.destination().logicalResourceId()))
                .toList();
        Optional<String> description = Optional.ofNullable(request.description());
        try {
            List<Move> moves = new Refactoring(call.region(), targets).moves(named);
            return new RefactorRecord(
                    id, description, "CREATE_COMPLETE", Optional.empty(), "AVAILABLE", targets, moves);
        } catch (AwsFault fault) {
            return new RefactorRecord(
                    id, description, "CREATE_FAILED", Optional.of(fault.message()), "UNAVAILABLE", targets, List.of());
        }
    }
}
