package dev.cfn4j.analysis.validate.property;

import dev.cfn4j.analysis.validate.rule.Family;
import dev.cfn4j.analysis.validate.rule.PropertyName;
import dev.cfn4j.analysis.validate.rule.PropertyValue;
import dev.cfn4j.analysis.validate.rule.Report;
import dev.cfn4j.analysis.validate.rule.RuleDoc;
import dev.cfn4j.analysis.validate.rule.ValueRule;
import dev.cfn4j.analysis.validate.rule.Words;
import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.node.Node.ListNode;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Fires where two items of a list have the same values in the members that tell its items apart. */
public final class DuplicateKeys implements ValueRule {
    @Override
    public RuleDoc doc() {
        return RuleDoc.of(Family.PROPERTY_UNIQUE)
                .explains(
                        "The items of some lists are told apart by one of their members, so no two may share its value.")
                .fix("Remove one of the items, or give it another name.");
    }

    @Override
    public void check(PropertyValue value, Report report) {
        List<String> keys = value.shape().constraints().uniqueKeys();
        if (keys.isEmpty() || !(value.node() instanceof ListNode list)) {
            return;
        }
        Set<List<Node>> seen = new HashSet<>();
        for (Node item : list.items()) {
            List<Node> key =
                    keys.stream().map(item::find).flatMap(Optional::stream).toList();
            if (key.size() == keys.size() && !seen.add(key)) {
                report.add(
                        this,
                        value.place(),
                        "%s has two items with the same %s".formatted(PropertyName.of(value.place()), Words.all(keys)),
                        "Remove one of them.");
                return;
            }
        }
    }
}
