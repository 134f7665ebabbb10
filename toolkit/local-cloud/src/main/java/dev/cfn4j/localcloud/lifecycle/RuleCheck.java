package dev.cfn4j.localcloud.lifecycle;

import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.localcloud.intrinsics.Rules;
import dev.cfn4j.localcloud.template.StackTemplate;
import dev.cfn4j.localcloud.wire.AwsFault;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Refuses parameters that the template's rules do not allow.
 *
 * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/rules-section-structure.html">rules</a>
 */
final class RuleCheck {
    private RuleCheck() {}

    static void run(StackTemplate template, Map<String, String> parameters) {
        Rules rules = new Rules(template, parameters);
        List<String> broken = new ArrayList<>();
        template.root()
                .find("Rules")
                .orElse(new Node.NullNode())
                .membersOrNone()
                .forEach((name, rule) -> rules.broken(rule)
                        .ifPresent(description -> broken.add(
                                "Rule " + name + ": " + (description.isEmpty() ? "assertion failed" : description))));
        if (!broken.isEmpty()) {
            throw AwsFault.validation("Template validation error: " + String.join("; ", broken));
        }
    }
}
