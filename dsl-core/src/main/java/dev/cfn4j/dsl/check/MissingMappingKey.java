package dev.cfn4j.dsl.check;

import dev.cfn4j.dsl.finding.Finding;
import dev.cfn4j.dsl.node.Document;
import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.node.Node.ListNode;
import dev.cfn4j.dsl.node.NodePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Fires where Fn::FindInMap has literal keys that the mapping does not have, and no default. */
public final class MissingMappingKey {
    /** The rule's name in findings. */
    public static final String RULE = "MissingMappingKey";

    private final Document document;
    private final List<Finding> findings = new ArrayList<>();

    private MissingMappingKey(Document document) {
        this.document = document;
    }

    /** What is looked up without being there, in document order. */
    public static List<Finding> check(Document document) {
        if (document.root().find("Mappings").isEmpty()) {
            return List.of();
        }
        MissingMappingKey check = new MissingMappingKey(document);
        check.walk(document.root(), NodePath.ROOT);
        return List.copyOf(check.findings);
    }

    private void walk(Node node, NodePath path) {
        if (node instanceof ListNode list) {
            for (int i = 0; i < list.items().size(); i++) {
                walk(list.items().get(i), path.child(i));
            }
        }
        node.membersOrNone().forEach((name, member) -> {
            if (name.equals("Fn::FindInMap")
                    && member instanceof ListNode list
                    && list.items().size() == 3) {
                lookUp(list.items(), path.child(name));
            }
            walk(member, path.child(name));
        });
    }

    private void lookUp(List<Node> argument, NodePath path) {
        String mapping = argument.get(0).text().orElse("");
        document.root()
                .find("Mappings")
                .flatMap(mappings -> mappings.find(mapping))
                .ifPresent(rows -> lookUp(mapping, rows, argument, path));
    }

    private void lookUp(String mapping, Node rows, List<Node> argument, NodePath path) {
        argument.get(1).text().filter(MissingMappingKey::isKnown).ifPresent(top -> {
            if (rows.find(top).isEmpty()) {
                report(top, "the mapping `" + mapping + "`", rows, path.child(1));
                return;
            }
            Node row = rows.find(top).orElseThrow();
            argument.get(2)
                    .text()
                    .filter(MissingMappingKey::isKnown)
                    .filter(second -> row.find(second).isEmpty())
                    .ifPresent(second -> report(
                            second, "the row `" + top + "` of the mapping `" + mapping + "`", row, path.child(2)));
        });
    }

    /** Whether a key stands for itself, and not for an item of a loop. */
    private static boolean isKnown(String key) {
        return key.indexOf('{') < 0;
    }

    private void report(String key, String where, Node there, NodePath path) {
        Set<String> keys = there.membersOrNone().keySet();
        findings.add(Finding.error(RULE, path, "there is no key `" + key + "` in " + where)
                .withRemedy(Suggestion.nearest(key, keys)
                        .map(near -> "Did you mean `" + near + "`?")
                        .orElse("It has " + String.join(", ", keys) + "."))
                .at(document.locations().find(path)));
    }
}
