package dev.cfn4j.analysis.template;

import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.node.Node.ListNode;
import dev.cfn4j.dsl.node.Node.NullNode;
import dev.cfn4j.dsl.node.Node.ObjectNode;
import dev.cfn4j.dsl.node.Node.StringNode;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What occurs anywhere in a template, found in one walk, so that a rule about something rare needs no walk of its own. */
public final class Occurrences {
    private static final String SECURE_STRING = "{{resolve:ssm-secure:";

    private final Set<String> functions = new HashSet<>();
    private boolean nulls;
    private boolean loops;
    private boolean secureStrings;

    private Occurrences() {}

    static Occurrences in(Node root) {
        Occurrences found = new Occurrences();
        found.walk(root);
        return found;
    }

    /** Whether a member has the name of that function, {@code Fn::…}. */
    public boolean hasFunction(String name) {
        return functions.contains(name);
    }

    /** Whether there is a loop of the language extensions. */
    public boolean hasLoop() {
        return loops;
    }

    /** Whether there is a null. */
    public boolean hasNull() {
        return nulls;
    }

    /** Whether a text refers to a secure string of Systems Manager. */
    public boolean hasSecureString() {
        return secureStrings;
    }

    private void walk(Node node) {
        if (node instanceof StringNode string) {
            secureStrings |= string.value().contains(SECURE_STRING);
        } else if (node instanceof ObjectNode object) {
            for (Map.Entry<String, Node> member : object.members().entrySet()) {
                name(member.getKey());
                walk(member.getValue());
            }
        } else if (node instanceof ListNode list) {
            for (Node item : list.items()) {
                walk(item);
            }
        } else {
            nulls |= node instanceof NullNode;
        }
    }

    private void name(String name) {
        if (name.startsWith("Fn::")) {
            loops |= Intrinsic.isLoop(name);
            functions.add(name);
        }
    }
}
