package dev.cfn4j.samples.notification;

import dev.cfn4j.dsl.Stack;
import dev.cfn4j.dsl.node.JsonDocuments;
import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.node.Node.ListNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A stack's template, read back from its JSON. */
record Rendered(String name, Node root) {
    static final Rendered NETWORK = of(new NotificationNetworkStack());
    static final Rendered NOTIFICATION = of(new NotificationStack());

    static Stream<Rendered> all() {
        return Stream.of(NETWORK, NOTIFICATION);
    }

    static Rendered of(Stack stack) {
        return new Rendered(
                stack.name(), JsonDocuments.parse(stack.name(), stack.template().toJson()));
    }

    Map<String, Node> section(String section) {
        return root.find(section).map(Node::membersOrNone).orElse(Map.of());
    }

    Map<String, Node> resources(String type) {
        Map<String, Node> found = new LinkedHashMap<>();
        section("Resources").forEach((id, resource) -> {
            if (text(resource, "Type").equals(type)) {
                found.put(id, resource);
            }
        });
        return found;
    }

    static Optional<Node> at(Node node, String... path) {
        Optional<Node> found = Optional.of(node);
        for (String name : path) {
            found = found.flatMap(parent -> parent.find(name));
        }
        return found;
    }

    static String text(Node node, String... path) {
        return at(node, path).flatMap(Node::text).orElse("");
    }

    static List<Node> items(Node node, String... path) {
        Node found = at(node, path).orElse(new ListNode(List.of()));
        return found instanceof ListNode list ? list.items() : List.of(found);
    }

    /** The statements of every policy in the template, with the logical ID of its resource. */
    List<PolicyStatement> statements() {
        List<PolicyStatement> found = new ArrayList<>();
        section("Resources").forEach((id, resource) -> collect(id, text(resource, "Type"), resource, found));
        return found;
    }

    private static void collect(String id, String type, Node node, List<PolicyStatement> found) {
        for (Node statement : items(node, "Statement")) {
            found.add(new PolicyStatement(id, type, statement));
        }
        node.membersOrNone().values().forEach(member -> collect(id, type, member, found));
        if (node instanceof ListNode list) {
            list.items().forEach(item -> collect(id, type, item, found));
        }
    }

    record PolicyStatement(String logicalId, String type, Node node) {
        boolean allows() {
            return text(node, "Effect").equals("Allow");
        }

        List<String> actions() {
            return items(node, "Action").stream()
                    .flatMap(action -> action.text().stream())
                    .toList();
        }

        List<String> services() {
            return items(node, "Principal", "Service").stream()
                    .flatMap(service -> service.text().stream())
                    .toList();
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
