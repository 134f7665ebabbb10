package dev.cfn4j.dsl.finding;

import dev.cfn4j.dsl.node.Node;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Findings that are not to be reported. Written to the Metadata of the template or resource that they are about, where whoever reads the
 * template sees them.
 *
 * @param rule the rule that finds them, for example {@code UnknownProperty}
 * @param reason why they are right to be there
 */
public record Suppression(String rule, String reason) {
    /** The name in Metadata. */
    public static final String KEY = "cfn4j";
    /** The name of the list below. */
    public static final String LIST = "suppress";

    /**
     * Checks that both say something.
     *
     * @throws IllegalArgumentException if the rule or the reason is blank
     */
    public Suppression {
        if (rule.isBlank() || reason.isBlank()) {
            throw new IllegalArgumentException("a suppression needs the name of a rule and a reason");
        }
    }

    /** Reads one item of the list; empty if it has no rule or no reason. */
    public static Optional<Suppression> of(Node item) {
        String rule = item.find("rule").flatMap(Node::text).orElse("");
        String reason = item.find("reason").flatMap(Node::text).orElse("");
        return rule.isBlank() || reason.isBlank() ? Optional.empty() : Optional.of(new Suppression(rule, reason));
    }

    /** The item as it is written. */
    public Map<String, String> tree() {
        Map<String, String> members = new LinkedHashMap<>();
        members.put("rule", rule);
        members.put("reason", reason);
        return members;
    }
}
