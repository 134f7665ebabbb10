package dev.cfn4j.dsl.states.check;

import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.node.NodePath;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Expressions have the form of the state's query language: <code>{% … %}</code> as the whole string in JSONata; a name that ends in {@code .$} with a
 * path or intrinsic function in JSONPath.
 */
final class Expressions implements StateRule {
    private static final Set<String> OTHER_GRAPHS = Set.of("ItemProcessor", "Branches", "Comment");
    private static final String MARK = ".$";

    @Override
    public void check(AslState state, Problems problems) {
        state.tree().membersOrNone().forEach((name, field) -> {
            if (!OTHER_GRAPHS.contains(name)) {
                checkMember(state, name, field, state.path(), problems);
            }
        });
        List<Node> rules = state.items("Choices");
        for (int i = 0; i < rules.size(); i++) {
            NodePath path = state.path().child("Choices").child(i).child("Condition");
            rules.get(i)
                    .find("Condition")
                    .flatMap(Node::text)
                    .ifPresent(text -> checkCondition(state, text, path, problems));
        }
    }

    private static void checkCondition(AslState state, String text, NodePath path, Problems problems) {
        if (!text.startsWith("{%") && !text.endsWith("%}")) {
            problems.add(state, path, "a condition is a JSONata expression: expected {% … %}, found `" + text + "`");
        }
    }

    private static void checkTree(AslState state, Node tree, NodePath path, Problems problems) {
        if (tree instanceof Node.StringNode string) {
            checkText(state, string.value(), path, problems);
        } else if (tree instanceof Node.ListNode list) {
            for (int i = 0; i < list.items().size(); i++) {
                checkTree(state, list.items().get(i), path.child(i), problems);
            }
        } else if (!isFunction(tree)) {
            tree.membersOrNone().forEach((name, member) -> checkMember(state, name, member, path, problems));
        } else if (tree.find("Fn::Sub").flatMap(Node::text).isPresent()) {
            checkText(state, tree.find("Fn::Sub").flatMap(Node::text).orElseThrow(), path, problems);
        }
    }

    /** A function of the template, whose text is not known before deployment. */
    private static boolean isFunction(Node tree) {
        Map<String, Node> members = tree.membersOrNone();
        return members.size() == 1
                && members.keySet().stream().allMatch(name -> name.equals("Ref") || name.startsWith("Fn::"));
    }

    private static void checkMember(AslState state, String name, Node member, NodePath parent, Problems problems) {
        NodePath path = parent.child(name);
        if (name.endsWith(MARK) && !isPath(state, member)) {
            problems.add(
                    state,
                    path,
                    "`" + name + "` "
                            + (state.isJsonata()
                                    ? "ends in .$, which marks paths, but the state speaks JSONata: expected a name without it and {% … %}"
                                    : "ends in .$, so a path that begins with $ or an intrinsic function is expected, found "
                                            + member.text()
                                                    .map(text -> "`" + text + "`")
                                                    .orElse(member.kind())));
        }
        checkTree(state, member, path, problems);
    }

    private static boolean isPath(AslState state, Node member) {
        boolean looksLikeOne = member.text()
                .map(text -> text.startsWith("$") || text.startsWith("States."))
                .orElse(isFunction(member));
        return !state.isJsonata() && looksLikeOne;
    }

    private static void checkText(AslState state, String text, NodePath path, Problems problems) {
        boolean opens = text.startsWith("{%");
        boolean closes = text.endsWith("%}");
        if (state.isJsonata() && opens != closes) {
            problems.add(state, path, "a JSONata expression is the whole string, {% … %}, found `" + text + "`");
        } else if (!state.isJsonata() && opens && closes) {
            problems.add(
                    path,
                    "the state `" + state.name() + "` speaks JSONPath, so `" + text
                            + "` would be taken as it stands: say queryLanguage(JSONATA) at the machine or the state");
        }
    }
}
