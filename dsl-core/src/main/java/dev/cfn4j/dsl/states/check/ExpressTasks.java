package dev.cfn4j.dsl.states.check;

import dev.cfn4j.dsl.node.Node;
import java.util.List;
import java.util.Optional;

/** Express executions wait neither for jobs nor for task tokens. */
final class ExpressTasks implements StateRule {
    private static final List<String> WAITING = List.of(".sync", ".sync:2", ".waitForTaskToken");

    @Override
    public void check(AslState state, Problems problems) {
        Optional<String> waiting = resource(state)
                .flatMap(resource -> WAITING.stream().filter(resource::endsWith).findFirst());
        if (state.around().isExpress() && waiting.isPresent()) {
            problems.add(
                    state,
                    "Resource",
                    "a task with " + waiting.get() + " cannot run in an Express execution: leave express() out at the"
                            + " distributed map, or do not wait");
        }
    }

    private static Optional<String> resource(AslState state) {
        return state.tree()
                .find("Resource")
                .flatMap(resource ->
                        resource.text().or(() -> resource.find("Fn::Sub").flatMap(Node::text)));
    }
}
