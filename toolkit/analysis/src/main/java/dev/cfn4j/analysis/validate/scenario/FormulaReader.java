package dev.cfn4j.analysis.validate.scenario;

import dev.cfn4j.analysis.template.TemplateParameter;
import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.node.Node.ListNode;
import java.util.List;
import java.util.Map;

/** Reads conditions and the assertions of rules as formulas; what is malformed or not known is an open question. */
final class FormulaReader {
    private final Symbols symbols;

    FormulaReader(Symbols symbols) {
        this.symbols = symbols;
    }

    Formula read(Node node) {
        if (node.membersOrNone().size() != 1) {
            return new Formula.Unknown(node);
        }
        Map.Entry<String, Node> only =
                node.membersOrNone().entrySet().iterator().next();
        Node argument = only.getValue();
        List<Node> items = argument instanceof ListNode list ? list.items() : List.of();
        return switch (only.getKey()) {
            case "Condition" -> argument.text().<Formula>map(Formula.Named::new).orElse(new Formula.Unknown(node));
            case "Fn::Not" -> items.size() == 1 ? read(items.get(0)).negated() : new Formula.Unknown(node);
            case "Fn::And" -> items.isEmpty() ? new Formula.Unknown(node) : new Formula.All(parts(items));
            case "Fn::Or" -> items.isEmpty() ? new Formula.Unknown(node) : new Formula.Any(parts(items));
            case "Fn::Equals" ->
                items.size() == 2
                        ? symbols.read(items.get(0)).equalTo(symbols.read(items.get(1)))
                        : new Formula.Unknown(node);
            case "Fn::Contains" -> contains(node, items);
            default -> new Formula.Unknown(node);
        };
    }

    private List<Formula> parts(List<Node> items) {
        return items.stream().map(this::read).toList();
    }

    /** Whether a list of literals contains a value. */
    private Formula contains(Node node, List<Node> items) {
        if (items.size() != 2 || !(items.get(0) instanceof ListNode list)) {
            return new Formula.Unknown(node);
        }
        if (list.items().stream()
                .anyMatch(item -> TemplateParameter.scalar(item).isEmpty())) {
            return new Formula.Unknown(node);
        }
        Cases value = symbols.read(items.get(1));
        return Formula.any(list.items().stream()
                .map(item -> value.equalTo(symbols.read(item)))
                .toList());
    }
}
