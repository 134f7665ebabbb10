package dev.cfn4j.localcloud.action;

import dev.cfn4j.localcloud.state.RefactorRecord;
import dev.cfn4j.localcloud.state.RefactorRecord.Move;
import dev.cfn4j.localcloud.state.RefactorRecord.Target;
import dev.cfn4j.localcloud.state.ResourceRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.cloudformation.model.ListStackRefactorActionsRequest;
import software.amazon.awssdk.services.cloudformation.model.ListStackRefactorActionsResponse;
import software.amazon.awssdk.services.cloudformation.model.ResourceLocation;
import software.amazon.awssdk.services.cloudformation.model.ResourceMapping;
import software.amazon.awssdk.services.cloudformation.model.StackRefactorAction;

/** Lists what a plan to move resources does: stacks that it makes, resources that it moves. */
final class ListStackRefactorActions extends Action<ListStackRefactorActionsRequest, ListStackRefactorActionsResponse> {
    ListStackRefactorActions() {
        super(ListStackRefactorActionsRequest.class, ListStackRefactorActionsRequest::builder);
    }

    @Override
    ListStackRefactorActionsResponse handle(ListStackRefactorActionsRequest request, Call call) {
        RefactorRecord plan = StackRefactors.expect(call, request.stackRefactorId());
        List<StackRefactorAction> actions = new ArrayList<>();
        plan.targets().stream().filter(Target::isNew).forEach(target -> actions.add(creation(target)));
        plan.moves().forEach(move -> actions.add(move(call, plan, move)));
        Pages<StackRefactorAction> page = Pages.of(call, actions, request.nextToken(), request.maxResults());
        return ListStackRefactorActionsResponse.builder()
                .stackRefactorActions(page.items())
                .nextToken(page.nextToken())
                .build();
    }

    private static StackRefactorAction creation(Target target) {
        return StackRefactorAction.builder()
                .action("CREATE")
                .entity("STACK")
                .description("Stack " + target.stackName() + " will be created")
                .build();
    }

    private static StackRefactorAction move(Call call, RefactorRecord plan, Move move) {
        Optional<String> physicalId = call.region()
                .find(move.fromStack())
                .map(stack -> stack.resources().get(move.fromId()))
                .map(ResourceRecord::physicalId);
        return StackRefactorAction.builder()
                .action("MOVE")
                .entity("RESOURCE")
                .physicalResourceId(physicalId.orElse(null))
                .resourceIdentifier(physicalId.orElse(null))
                .detection("AUTO")
                .resourceMapping(ResourceMapping.builder()
                        .source(location(plan, move.fromStack(), move.fromId()))
                        .destination(location(plan, move.toStack(), move.toId()))
                        .build())
                .build();
    }

    private static ResourceLocation location(RefactorRecord plan, String stack, String logicalId) {
        String id = plan.targets().stream()
                .filter(target -> target.stackName().equals(stack))
                .findFirst()
                .map(Target::stackId)
                .orElse(stack);
        return ResourceLocation.builder()
                .stackName(id)
                .logicalResourceId(logicalId)
                .build();
    }
}
