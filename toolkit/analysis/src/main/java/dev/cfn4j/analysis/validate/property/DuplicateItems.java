package dev.cfn4j.analysis.validate.property;

import dev.cfn4j.analysis.validate.rule.Family;
import dev.cfn4j.analysis.validate.rule.PropertyName;
import dev.cfn4j.analysis.validate.rule.PropertyValue;
import dev.cfn4j.analysis.validate.rule.Report;
import dev.cfn4j.analysis.validate.rule.RuleDoc;
import dev.cfn4j.analysis.validate.rule.ValueRule;
import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.node.Node.ListNode;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Fires where a list that must not has two equal items. */
public final class DuplicateItems implements ValueRule {
    @Override
    public RuleDoc doc() {
        return RuleDoc.of(Family.PROPERTY_UNIQUE)
                .covers("E3037")
                .explains("The items of this list have to differ.")
                .fix("Delete one of them.");
    }

    @Override
    public void check(PropertyValue value, Report report) {
        if (!value.shape().constraints().uniqueItems() || !(value.node() instanceof ListNode list)) {
            return;
        }
        Map<Node, Integer> seen = new HashMap<>();
        Set<String> pairs = new LinkedHashSet<>();
        for (int i = 0; i < list.items().size(); i++) {
            Integer first = seen.putIfAbsent(list.items().get(i), i);
            if (first != null) {
                pairs.add("item %d equals item %d".formatted(i + 1, first + 1));
            }
        }
        if (!pairs.isEmpty()) {
            report.add(
                    this,
                    value.place(),
                    "%s must not have equal items, and %s"
                            .formatted(PropertyName.of(value.place()), String.join(", ", pairs)),
                    pairs.size() == 1 ? "Remove one of them." : "Remove all but one of them.");
        }
    }
}
