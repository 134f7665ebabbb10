package dev.cfn4j.samples.moderation;

import dev.cfn4j.dsl.Stack;
import dev.cfn4j.dsl.file.ProjectFiles;
import dev.cfn4j.dsl.node.JsonDocuments;
import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.table.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The stacks of the system as they are rendered, and ways to look into them. */
final class Stacks {
    private Stacks() {}

    /** All stack classes, in the order in which they are deployed. */
    static List<Stack> all() {
        return List.of(
                new ModerationFoundationStack(),
                new ModerationAlarmsStack(),
                new ModerationModelsStack(),
                new ModerationStack());
    }

    /** The models of {@code models.csv}. */
    static List<CatalogueModel> models() {
        return ModelCatalogue.of(Table.parse(
                        "models.csv", ProjectFiles.of(ModelCatalogue.class).text("models.csv")))
                .models();
    }

    /** The rendered template as a tree. */
    static Node template(Stack stack) {
        return JsonDocuments.parse(stack.name(), stack.template().toJson());
    }

    /** A section's members of all stacks, by stack and name. */
    static Map<String, Node> resources() {
        Map<String, Node> resources = new LinkedHashMap<>();
        for (Stack stack : all()) {
            section(stack, "Resources").forEach((id, resource) -> resources.put(stack.name() + "/" + id, resource));
        }
        return resources;
    }

    /** The resources of one type in all stacks, by stack and logical ID. */
    static Map<String, Node> resources(String type) {
        Map<String, Node> found = new LinkedHashMap<>(resources());
        found.values().removeIf(resource -> !at(resource, "Type").equals(type));
        return found;
    }

    /** The resources of one type in a stack, by logical ID. */
    static Map<String, Node> resources(Stack stack, String type) {
        Map<String, Node> found = new LinkedHashMap<>(section(stack, "Resources"));
        found.values().removeIf(resource -> !at(resource, "Type").equals(type));
        return found;
    }

    static Map<String, Node> section(Stack stack, String name) {
        return template(stack).find(name).map(Node::membersOrNone).orElse(Map.of());
    }

    /** The value at a path of names and indices with slashes between them, plain where it is plain; empty text if there is none. */
    static Object at(Node node, String path) {
        return find(node, path).map(Stacks::plain).orElse("");
    }

    static Optional<Node> find(Node node, String path) {
        Optional<Node> here = Optional.of(node);
        for (String step : path.split("/")) {
            here = here.flatMap(n -> n instanceof Node.ListNode list ? item(list, step) : n.find(step));
        }
        return here;
    }

    private static Optional<Node> item(Node.ListNode list, String index) {
        return index.matches("[0-9]+")
                ? list.items().stream().skip(Integer.parseInt(index)).findFirst()
                : Optional.empty();
    }

    /** Every node of a tree. */
    static Stream<Node> everything(Node node) {
        Stream<Node> below =
                node instanceof Node.ListNode list ? list.items().stream() : node.membersOrNone().values().stream();
        return Stream.concat(Stream.of(node), below.flatMap(Stacks::everything));
    }

    /** The value of a scalar, and other nodes as maps and lists. */
    static Object plain(Node node) {
        if (node instanceof Node.StringNode string) {
            return string.value();
        }
        if (node instanceof Node.NumberNode number) {
            return number.value().intValueExact();
        }
        if (node instanceof Node.BooleanNode bool) {
            return bool.value();
        }
        if (node instanceof Node.ListNode list) {
            return list.items().stream().map(Stacks::plain).toList();
        }
        Map<String, Object> members = new LinkedHashMap<>();
        node.membersOrNone().forEach((name, member) -> members.put(name, plain(member)));
        return members;
    }
}
