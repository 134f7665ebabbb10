package dev.cfn4j.analysis.security;

import dev.cfn4j.analysis.security.Grant.Kind;
import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.node.Node.ListNode;
import dev.cfn4j.dsl.node.Node.ObjectNode;
import dev.cfn4j.dsl.node.Node.StringNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** The statements of policy documents, wherever a property holds one (AWS: "IAM JSON policy elements reference"). */
final class PolicyStatements implements GrantSource {
    private static final Set<String> NO_TERMS = Set.of("Sid", "Action", "NotAction");

    @Override
    public void read(String type, Node properties, Consumer<Grant> to) {
        find(properties, to);
    }

    private static void find(Node node, Consumer<Grant> to) {
        node.find("Statement").ifPresent(statements -> items(statements).forEach(statement -> read(statement, to)));
        if (node instanceof ListNode list) {
            list.items().forEach(item -> find(item, to));
        }
        node.membersOrNone().forEach((name, member) -> {
            if (!name.equals("Statement")) {
                find(member, to);
            }
        });
    }

    private static void read(Node statement, Consumer<Grant> to) {
        if (!(statement instanceof ObjectNode) || statement.find("Effect").isEmpty()) {
            return;
        }
        Map<String, Node> terms = new LinkedHashMap<>();
        statement.membersOrNone().forEach((name, member) -> {
            if (!NO_TERMS.contains(name)) {
                terms.put(name, principal(name, member));
            }
        });
        boolean deny = new StringNode("Deny").equals(terms.get("Effect"));
        statement.find("NotAction").ifPresent(action -> {
            terms.put("NotAction", action);
            to.accept(new Grant(Kind.PERMISSION, new StringNode("*"), new ObjectNode(terms), deny, !deny));
        });
        statement
                .find("Action")
                .ifPresent(actions -> items(actions)
                        .forEach(action -> to.accept(new Grant(
                                Kind.PERMISSION,
                                action,
                                new ObjectNode(terms),
                                deny,
                                !deny && isOpen(action, terms)))));
    }

    private static Node principal(String name, Node member) {
        return name.equals("Principal") && isAll(member) ? new ObjectNode(Map.of("AWS", member)) : member;
    }

    /** Everybody without a condition, or everything of a service on everything. */
    private static boolean isOpen(Node action, Map<String, Node> terms) {
        Node principal = terms.get("Principal");
        boolean everybody = principal != null
                && !terms.containsKey("Condition")
                && principal.membersOrNone().values().stream().anyMatch(PolicyStatements::isAll);
        Node resource = terms.get("Resource");
        boolean everything = resource != null
                && isAll(resource)
                && action.text()
                        .filter(text -> text.equals("*") || text.endsWith(":*"))
                        .isPresent();
        return everybody || everything;
    }

    private static boolean isAll(Node node) {
        return items(node).contains(new StringNode("*"));
    }

    static List<Node> items(Node node) {
        return node instanceof ListNode list ? list.items() : List.of(node);
    }
}
