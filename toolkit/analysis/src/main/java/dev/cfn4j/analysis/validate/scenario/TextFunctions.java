package dev.cfn4j.analysis.validate.scenario;

import dev.cfn4j.analysis.template.Intrinsic;
import dev.cfn4j.analysis.template.Place;
import dev.cfn4j.analysis.template.SubText;
import dev.cfn4j.analysis.template.TemplateParameter;
import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.node.Node.ListNode;
import dev.cfn4j.dsl.node.Node.ObjectNode;
import dev.cfn4j.dsl.node.Node.StringNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What Join, Sub, Select and Split make of values that are known. */
final class TextFunctions {
    private static final int MOST_PRODUCTS = 64;

    private final Resolver resolver;

    TextFunctions(Resolver resolver) {
        this.resolver = resolver;
    }

    /** What the function can be; nothing where that is not known. */
    List<Possible> of(Intrinsic function, Place place, Scenario scenario) {
        Place at = place.child(function.function());
        List<Node> arguments = function.arguments();
        return switch (function.function()) {
            case "Fn::Join" -> arguments.size() == 2 ? join(arguments, at, place, scenario) : List.of();
            case "Fn::Select" -> arguments.size() == 2 ? select(arguments, at, place, scenario) : List.of();
            case "Fn::Split" -> arguments.size() == 2 ? split(arguments, at, place, scenario) : List.of();
            case "Fn::Sub" -> sub(function.argument(), at, place, scenario);
            default -> List.of();
        };
    }

    private List<Possible> join(List<Node> arguments, Place at, Place place, Scenario scenario) {
        Optional<String> delimiter = arguments.get(0).text();
        List<Possible> made = new ArrayList<>();
        for (Possible list : lists(arguments.get(1), at.child(1), scenario)) {
            Optional<List<String>> texts = delimiter.flatMap(any -> texts(list));
            if (texts.isEmpty()) {
                return List.of();
            }
            made.add(list.as(place, new StringNode(String.join(delimiter.get(), texts.get()))));
        }
        return made;
    }

    private List<Possible> select(List<Node> arguments, Place at, Place place, Scenario scenario) {
        List<Possible> made = new ArrayList<>();
        Optional<Integer> index = resolver.possible(arguments.get(0), at.child(0), scenario).stream()
                .reduce((first, second) -> second)
                .flatMap(Possible::text)
                .flatMap(TextFunctions::index);
        for (Possible list : resolver.possible(arguments.get(1), at.child(1), scenario)) {
            Optional<Node> item = index.flatMap(i -> list.node().flatMap(node -> item(node, i)));
            if (item.isEmpty()) {
                return List.of();
            }
            for (Possible possible : resolver.possible(item.get(), place, list.scenario())) {
                made.add(
                        possible.node().isPresent()
                                ? possible.as(place, possible.node().get())
                                : possible);
            }
        }
        return made;
    }

    private List<Possible> split(List<Node> arguments, Place at, Place place, Scenario scenario) {
        List<Possible> made = new ArrayList<>();
        String delimiter = arguments.get(0).text().orElse("");
        for (Possible possible : resolver.possible(arguments.get(1), at.child(1), scenario)) {
            Optional<String> text = possible.text();
            if (text.isEmpty() || delimiter.isEmpty()) {
                return List.of();
            }
            List<Node> parts = new ArrayList<>();
            for (String part : text.get().split(Pattern.quote(delimiter), -1)) {
                parts.add(new StringNode(part));
            }
            made.add(possible.as(place, new ListNode(parts)));
        }
        return made;
    }

    private List<Possible> sub(Node argument, Place at, Place place, Scenario scenario) {
        boolean isList = argument instanceof ListNode;
        Optional<String> text = isList ? item(argument, 0).flatMap(Node::text) : argument.text();
        Map<String, Node> own = item(argument, 1).map(Node::membersOrNone).orElse(Map.of());
        if (text.isEmpty()) {
            return List.of();
        }
        List<Node> pieces = SubText.of(text.get()).parts().stream()
                .map(part -> part.isVariable()
                        ? own.getOrDefault(part.text(), reference(part.text()))
                        : new StringNode(part.text()))
                .toList();
        return join(List.of(new StringNode(""), new ListNode(pieces)), at, place, scenario);
    }

    /** What a variable of Fn::Sub stands for that is not given there. */
    private static Node reference(String name) {
        boolean isAttribute = name.indexOf('.') > 0;
        return new ObjectNode(Map.of(isAttribute ? "Fn::GetAtt" : "Ref", new StringNode(name)));
    }

    /** The lists that an argument can be, with their items resolved; nothing where there are too many or one is not known. */
    private List<Possible> lists(Node argument, Place at, Scenario scenario) {
        if (!(argument instanceof ListNode list)) {
            return resolver.possible(argument, at, scenario);
        }
        List<Possible> rows =
                List.of(new Possible(scenario, at, Origin.FUNCTION, at, new Content.Known(new ListNode(List.of()))));
        for (Node item : list.items()) {
            List<Possible> longer = new ArrayList<>();
            for (Possible row : rows) {
                for (Possible value : resolver.possible(item, at, row.scenario())) {
                    longer.add(appended(row, value, at));
                }
            }
            if (longer.size() > MOST_PRODUCTS
                    || longer.stream().anyMatch(row -> row.node().isEmpty())) {
                return List.of();
            }
            rows = longer;
        }
        return rows;
    }

    /** A longer list; the item may be a list itself, as CloudFormation flattens, or absent. */
    private static Possible appended(Possible row, Possible value, Place at) {
        List<Node> items = new ArrayList<>(row.node().map(TextFunctions::items).orElse(List.of()));
        if (value.node().isPresent()) {
            Node item = value.node().get();
            items.addAll(item instanceof ListNode list ? list.items() : List.of(item));
        } else if (!value.isAbsent()) {
            return new Possible(value.scenario(), at, Origin.FUNCTION, at, new Content.Unknown(Results.ANY));
        }
        return value.as(at, new ListNode(items));
    }

    private static List<Node> items(Node node) {
        return node instanceof ListNode list ? list.items() : List.of();
    }

    private static Optional<List<String>> texts(Possible list) {
        if (!(list.node().orElse(new StringNode("")) instanceof ListNode known)) {
            return Optional.empty();
        }
        List<String> texts = new ArrayList<>();
        for (Node item : known.items()) {
            Optional<String> text = TemplateParameter.scalar(item);
            if (text.isEmpty()) {
                return Optional.empty();
            }
            texts.add(text.get());
        }
        return Optional.of(texts);
    }

    private static Optional<Integer> index(String text) {
        return text.length() < 6 && !text.isEmpty() && text.chars().allMatch(Character::isDigit)
                ? Optional.of(Integer.parseInt(text))
                : Optional.empty();
    }

    private static Optional<Node> item(Node node, int index) {
        return node instanceof ListNode list && index < list.items().size()
                ? Optional.of(list.items().get(index))
                : Optional.empty();
    }
}
