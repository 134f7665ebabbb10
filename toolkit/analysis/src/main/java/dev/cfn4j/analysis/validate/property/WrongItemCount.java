package dev.cfn4j.analysis.validate.property;

import dev.cfn4j.analysis.template.Intrinsic;
import dev.cfn4j.analysis.validate.rule.Family;
import dev.cfn4j.analysis.validate.rule.PropertyName;
import dev.cfn4j.analysis.validate.rule.PropertyValue;
import dev.cfn4j.analysis.validate.rule.Report;
import dev.cfn4j.analysis.validate.rule.RuleDoc;
import dev.cfn4j.analysis.validate.rule.ValueRule;
import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.node.Node.ListNode;
import dev.cfn4j.dsl.node.Node.ObjectNode;
import dev.cfn4j.spec.Bounds;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;

/** Fires where a list or map has fewer or more items than its property allows, whatever its functions return. */
public final class WrongItemCount implements ValueRule {
    @Override
    public RuleDoc doc() {
        return RuleDoc.of(Family.PROPERTY_SIZE)
                .covers("E3032")
                .explains("The list has fewer or more items than the service takes.")
                .fix("Add or delete items.");
    }

    @Override
    public void check(PropertyValue value, Report report) {
        Bounds size = value.shape().constraints().size();
        if (size.isEmpty() || value.function().isPresent()) {
            return;
        }
        boolean isList = value.node() instanceof ListNode;
        if (isList || value.node() instanceof ObjectNode) {
            Collection<Node> items = items(value.node());
            long certain = items.stream().filter(item -> isOne(item, value)).count();
            boolean tooMany = size.maximum()
                    .filter(most -> BigDecimal.valueOf(certain).compareTo(most) > 0)
                    .isPresent();
            boolean tooFew = certain == items.size() && !tooMany && !size.allows(certain);
            if (tooMany || tooFew) {
                report.add(
                        this,
                        value.place(),
                        "%s must have %s %s, not %d"
                                .formatted(
                                        PropertyName.of(value.place()), size, isList ? "items" : "members", certain));
            }
        }
    }

    /** Whether an item is one item for certain; a function may return a list, which is flattened, or nothing. */
    private static boolean isOne(Node item, PropertyValue list) {
        return Intrinsic.of(item)
                .map(function -> FunctionFit.isScalar(function, list.site().subject()))
                .orElse(true);
    }

    private static Collection<Node> items(Node node) {
        return node instanceof ListNode list
                ? list.items()
                : List.copyOf(node.membersOrNone().values());
    }
}
