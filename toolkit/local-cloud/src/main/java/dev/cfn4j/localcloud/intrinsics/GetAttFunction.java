package dev.cfn4j.localcloud.intrinsics;

import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.localcloud.template.Reference;
import dev.cfn4j.localcloud.wire.AwsFault;
import java.util.List;
import java.util.Optional;

/** An attribute of a resource. */
final class GetAttFunction implements IntrinsicFunction {
    @Override
    public String name() {
        return "Fn::GetAtt";
    }

    @Override
    public Optional<Node> apply(Node argument, Evaluator evaluator) {
        if (argument instanceof Node.ListNode list && list.items().size() == 2) {
            return Optional.of(computed(list.items(), evaluator));
        }
        Reference reference = Reference.getAtt(argument)
                .filter(found -> found.attribute().isPresent())
                .orElseThrow(() -> AwsFault.validation("Template error: every Fn::GetAtt object requires two non-empty"
                        + " parameters, the resource name and the resource attribute"));
        return Optional.of(evaluator
                .resources()
                .attribute(reference.name(), reference.attribute().orElseThrow()));
    }

    private Node computed(List<Node> items, Evaluator evaluator) {
        String resource = evaluator.expectText(name(), items.get(0));
        return evaluator.resources().attribute(resource, evaluator.expectText(name(), items.get(1)));
    }
}
