package dev.cfn4j.localcloud.intrinsics;

import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.localcloud.template.ParameterDeclaration;
import dev.cfn4j.localcloud.template.Scalars;
import dev.cfn4j.localcloud.template.StackTemplate;
import dev.cfn4j.localcloud.wire.AwsFault;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Evaluates the rules of a template, which have functions of their own.
 *
 * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-rules.html">
 *     rule-specific intrinsic functions</a>
 */
public final class Rules {
    private final StackTemplate template;
    private final Map<String, String> parameters;

    /** Rules about those values. */
    public Rules(StackTemplate template, Map<String, String> parameters) {
        this.template = template;
        this.parameters = parameters;
    }

    /** What the first broken assertion of a rule says of itself; empty if none is broken, or the rule's condition does not hold. */
    public Optional<String> broken(Node rule) {
        if (rule.find("RuleCondition").filter(condition -> !holds(condition)).isPresent()) {
            return Optional.empty();
        }
        Node assertions = rule.find("Assertions")
                .orElseThrow(() -> AwsFault.validation(
                        "Template format error: Every Rules member must contain an Assertions list"));
        List<Node> items = assertions instanceof Node.ListNode list ? list.items() : List.of(assertions);
        return items.stream()
                .filter(item -> !holds(item.find("Assert")
                        .orElseThrow(() -> AwsFault.validation(
                                "Template format error: Every assertion of a rule must contain an Assert"))))
                .findFirst()
                .map(item -> item.find("AssertDescription").flatMap(Node::text).orElse(""));
    }

    private boolean holds(Node node) {
        Map<String, Node> members = node.membersOrNone();
        if (members.size() != 1) {
            return Scalars.text(node).filter("true"::equals).isPresent();
        }
        Map.Entry<String, Node> only = members.entrySet().iterator().next();
        return operation(only.getKey(), only.getValue());
    }

    private boolean operation(String name, Node argument) {
        return switch (name) {
            case "Fn::Equals" -> {
                List<Node> sides = Evaluator.expectItems(name, argument, 2, 2);
                yield values(sides.get(0)).equals(values(sides.get(1)));
            }
            case "Fn::Not" -> !holds(Evaluator.expectItems(name, argument, 1, 1).get(0));
            case "Fn::And" ->
                Evaluator.expectItems(name, argument, 2, 10).stream().allMatch(this::holds);
            case "Fn::Or" ->
                Evaluator.expectItems(name, argument, 2, 10).stream().anyMatch(this::holds);
            case "Fn::Contains", "Fn::EachMemberIn" -> {
                List<Node> sides = Evaluator.expectItems(name, argument, 2, 2);
                boolean contains = name.equals("Fn::Contains");
                List<String> all = values(sides.get(contains ? 0 : 1));
                yield all.containsAll(values(sides.get(contains ? 1 : 0)));
            }
            case "Fn::EachMemberEquals" -> {
                List<Node> sides = Evaluator.expectItems(name, argument, 2, 2);
                String wanted = values(sides.get(1)).stream().findFirst().orElse("");
                yield values(sides.get(0)).stream().allMatch(wanted::equals);
            }
            default ->
                throw AwsFault.validation("Template format error: Following functions are not supported in the"
                        + " Rules block of the template: [" + name + "]");
        };
    }

    private List<String> values(Node node) {
        if (node instanceof Node.ListNode list) {
            return list.items().stream().flatMap(item -> values(item).stream()).toList();
        }
        if (node.membersOrNone().size() != 1) {
            return Scalars.texts(node);
        }
        Map.Entry<String, Node> only =
                node.membersOrNone().entrySet().iterator().next();
        return switch (only.getKey()) {
            case "Ref" -> parameter(only.getValue().text().orElse(""));
            case "Fn::RefAll" -> all(only.getValue().text().orElse(""));
            default -> List.of(Boolean.toString(operation(only.getKey(), only.getValue())));
        };
    }

    private List<String> parameter(String name) {
        String value = parameters.getOrDefault(name, "");
        ParameterDeclaration declared = template.parameters().get(name);
        return declared != null && declared.isList()
                ? Arrays.stream(value.split(",", -1)).map(String::trim).toList()
                : List.of(value);
    }

    private List<String> all(String type) {
        return template.parameters().values().stream()
                .filter(declared -> declared.type().equals(type))
                .flatMap(declared -> parameter(declared.name()).stream())
                .toList();
    }
}
