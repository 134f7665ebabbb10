package dev.cfn4j.localcloud.macro;

import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.localcloud.intrinsics.Values;
import dev.cfn4j.localcloud.template.ParameterDeclaration;
import dev.cfn4j.localcloud.template.Scalars;
import dev.cfn4j.localcloud.template.StackTemplate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The values of expressions that parameters and mappings decide. */
final class KnownValues {
    private final StackTemplate template;
    private final Map<String, String> parameters;

    KnownValues(StackTemplate template, Map<String, String> parameters) {
        this.template = template;
        this.parameters = parameters;
    }

    /** The value of an expression; empty if it is known only later. */
    Optional<Node> find(Node node) {
        if (node instanceof Node.ListNode list) {
            return list(list.items());
        }
        if (node.membersOrNone().size() != 1) {
            return node instanceof Node.ObjectNode ? Optional.empty() : Optional.of(node);
        }
        Map.Entry<String, Node> only =
                node.membersOrNone().entrySet().iterator().next();
        return switch (only.getKey()) {
            case "Ref" -> only.getValue().text().flatMap(this::parameter);
            case "Fn::FindInMap" -> mapped(only.getValue());
            case "Fn::Split" -> split(only.getValue());
            default -> Optional.empty();
        };
    }

    private Optional<Node> list(List<Node> items) {
        List<Node> found = new ArrayList<>();
        for (Node item : items) {
            Optional<Node> value = find(item);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            found.add(value.get());
        }
        return Optional.of(new Node.ListNode(found));
    }

    private Optional<Node> parameter(String name) {
        ParameterDeclaration declared = template.parameters().get(name);
        String value = parameters.get(name);
        if (declared == null || value == null) {
            return Optional.empty();
        }
        return Optional.of(
                declared.isList()
                        ? Values.list(
                                value.isEmpty()
                                        ? List.of()
                                        : Arrays.stream(value.split(",", -1))
                                                .map(String::trim)
                                                .toList())
                        : Values.text(value));
    }

    private Optional<Node> mapped(Node argument) {
        if (!(argument instanceof Node.ListNode list) || list.items().size() < 3) {
            return Optional.empty();
        }
        Optional<Node> keys = list(list.items().subList(0, 3));
        if (keys.isEmpty()) {
            return Optional.empty();
        }
        List<String> names = Scalars.texts(keys.get());
        Optional<Node> found = names.size() < 3
                ? Optional.empty()
                : Optional.ofNullable(template.mappings().get(names.get(0)))
                        .flatMap(map -> map.find(names.get(1)))
                        .flatMap(row -> row.find(names.get(2)));
        return found.or(() -> list.items().size() == 4 ? list.items().get(3).find("DefaultValue") : Optional.empty());
    }

    private Optional<Node> split(Node argument) {
        if (!(argument instanceof Node.ListNode list) || list.items().size() != 2) {
            return Optional.empty();
        }
        Optional<String> delimiter = list.items().get(0).text();
        Optional<String> text = find(list.items().get(1)).flatMap(Scalars::text);
        return delimiter.isEmpty() || text.isEmpty()
                ? Optional.empty()
                : Optional.of(Values.list(
                        Arrays.asList(text.get().split(java.util.regex.Pattern.quote(delimiter.get()), -1))));
    }
}
