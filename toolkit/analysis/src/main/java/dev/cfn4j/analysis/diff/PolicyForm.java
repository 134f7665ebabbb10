package dev.cfn4j.analysis.diff;

import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.node.Node.ListNode;
import dev.cfn4j.dsl.node.Node.ObjectNode;
import dev.cfn4j.dsl.node.Node.StringNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What means the same in policy documents, in one form: names of actions in any case, values said twice, everybody and a whole account
 * as principals (AWS: "IAM JSON policy elements: Action, Principal").
 */
final class PolicyForm {
    private static final Set<String> ACTIONS = Set.of("Action", "NotAction");
    private static final Set<String> PRINCIPALS = Set.of("Principal", "NotPrincipal");
    private static final Pattern ACCOUNT = Pattern.compile("arn:aws:iam::(\\d{12}):root");

    private PolicyForm() {}

    /** A resolved member of a policy document in its one form. */
    static Node of(String name, Node value) {
        if (ACTIONS.contains(name)) {
            return each(value, text -> new StringNode(text.text().orElse("").toLowerCase(Locale.ROOT)));
        }
        if (PRINCIPALS.contains(name) && value.equals(new StringNode("*"))) {
            return new ObjectNode(Map.of("AWS", value));
        }
        return name.equals("AWS") ? each(value, PolicyForm::account) : each(value, UnaryOperator.identity());
    }

    private static Node account(Node text) {
        Matcher root = ACCOUNT.matcher(text.text().orElse(""));
        return root.matches() ? new StringNode(root.group(1)) : text;
    }

    /** Changes the texts of a value, and leaves each one in a list once. */
    private static Node each(Node value, UnaryOperator<Node> change) {
        if (value instanceof StringNode) {
            return change.apply(value);
        }
        if (!(value instanceof ListNode list)) {
            return value;
        }
        List<Node> items = list.items().stream()
                .map(item -> item instanceof StringNode ? change.apply(item) : item)
                .distinct()
                .sorted(Resolution.ANY_ORDER)
                .toList();
        return items.size() == 1 ? items.get(0) : new ListNode(items);
    }
}
