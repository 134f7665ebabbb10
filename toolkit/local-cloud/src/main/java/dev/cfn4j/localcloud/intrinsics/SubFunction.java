package dev.cfn4j.localcloud.intrinsics;

import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.localcloud.template.Reference;
import dev.cfn4j.localcloud.template.Scalars;
import dev.cfn4j.localcloud.wire.AwsFault;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;

/** A text with variables. */
final class SubFunction implements IntrinsicFunction {
    @Override
    public String name() {
        return "Fn::Sub";
    }

    @Override
    public Optional<Node> apply(Node argument, Evaluator evaluator) {
        List<Node> parts = argument instanceof Node.ListNode
                ? Evaluator.expectItems(name(), argument, 2, 2)
                : List.of(argument, new Node.ObjectNode(Map.of()));
        String text = parts.get(0)
                .text()
                .orElseThrow(() -> AwsFault.validation("Template error: One or more Fn::Sub intrinsic functions do not"
                        + " specify expected arguments: a string, or a list of a string and a map"));
        Matcher variables = Reference.VARIABLE.matcher(text);
        StringBuilder result = new StringBuilder();
        while (variables.find()) {
            String value = variable(variables.group(1).trim(), parts.get(1).membersOrNone(), evaluator);
            variables.appendReplacement(result, Matcher.quoteReplacement(value));
        }
        variables.appendTail(result);
        return Optional.of(Values.text(result.toString().replace("${!", "${")));
    }

    private String variable(String name, Map<String, Node> own, Evaluator evaluator) {
        Node given = own.get(name);
        if (given != null) {
            return evaluator.expectText(name(), given);
        }
        Reference reference = Reference.parse(name);
        Node value = reference.attribute().isPresent()
                ? evaluator
                        .resources()
                        .attribute(reference.name(), reference.attribute().get())
                : RefFunction.value(name, evaluator);
        return Scalars.text(value)
                .orElseThrow(() -> AwsFault.validation("Template error: Fn::Sub cannot put the " + value.kind()
                        + " of ${" + name + "} into a string"));
    }
}
