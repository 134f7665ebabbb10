package dev.cfn4j.analysis.diff;

import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.node.Node.ListNode;
import dev.cfn4j.dsl.node.Node.ObjectNode;
import dev.cfn4j.dsl.node.Node.StringNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Hides literal texts that stand where a password, token or key belongs; references and dynamic references are shown. */
final class SecretLiterals {
    private static final Pattern NAME = Pattern.compile(
            "(?i).*(password|passwd|passphrase|secret|secretstring|token|private_?key|secret_?key|access_?key|api_?key|credentials)");
    private static final StringNode MASK = new StringNode("****");

    private SecretLiterals() {}

    static Change hidden(Change change) {
        List<String> path = change.path().elements();
        boolean secret = path.stream().skip(3).anyMatch(SecretLiterals::isSecret);
        Optional<Node> before = change.before().map(node -> hidden(node, secret));
        Optional<Node> after = change.after().map(node -> hidden(node, secret));
        return before.equals(change.before()) && after.equals(change.after()) ? change : change.with(before, after);
    }

    private static boolean isSecret(String name) {
        return NAME.matcher(name).matches();
    }

    private static Node hidden(Node node, boolean secret) {
        if (node instanceof StringNode text) {
            return secret && !text.value().contains("{{resolve:") ? MASK : node;
        }
        if (node instanceof ListNode list) {
            return new ListNode(
                    list.items().stream().map(item -> hidden(item, secret)).toList());
        }
        if (node instanceof ObjectNode object && !isReference(object)) {
            Map<String, Node> members = new LinkedHashMap<>();
            object.members().forEach((name, member) -> members.put(name, hidden(member, secret || isSecret(name))));
            return new ObjectNode(members);
        }
        return node;
    }

    private static boolean isReference(ObjectNode object) {
        return object.members().size() == 1
                && (object.members().containsKey("Ref") || object.members().containsKey("Fn::GetAtt"));
    }
}
