package dev.cfn4j.analysis.validate;

import dev.cfn4j.dsl.finding.Finding;
import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.node.Node.ListNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Sorts findings by the place in the document that they speak of, in time linear in both. */
final class DocumentOrder {
    private List<Finding> here = List.of();
    private Map<String, DocumentOrder> below = Map.of();

    private DocumentOrder() {}

    /** The findings in document order; those of one place keep their order, those of members that are absent come first. */
    static List<Finding> sort(List<Finding> findings, Node root) {
        DocumentOrder top = new DocumentOrder();
        findings.forEach(top::add);
        List<Finding> sorted = new ArrayList<>(findings.size());
        top.emit(root, sorted);
        return sorted;
    }

    private void add(Finding finding) {
        DocumentOrder at = this;
        for (String element : finding.path().elements()) {
            at = at.into(element);
        }
        if (at.here.isEmpty()) {
            at.here = new ArrayList<>(1);
        }
        at.here.add(finding);
    }

    /** Most places have one finding and nothing below, so the collections are made when they are needed. */
    private DocumentOrder into(String element) {
        if (below.isEmpty()) {
            below = new LinkedHashMap<>(4);
        }
        return below.computeIfAbsent(element, name -> new DocumentOrder());
    }

    private void emit(@Nullable Node node, List<Finding> sorted) {
        sorted.addAll(here);
        if (below.isEmpty()) {
            return;
        }
        Map<String, Node> children = children(node);
        below.forEach((name, order) -> {
            if (!children.containsKey(name)) {
                order.emit(null, sorted);
            }
        });
        children.forEach((name, child) -> {
            DocumentOrder order = below.get(name);
            if (order != null) {
                order.emit(child, sorted);
            }
        });
    }

    private static Map<String, Node> children(@Nullable Node node) {
        if (node == null) {
            return Map.of();
        }
        if (!(node instanceof ListNode list)) {
            return node.membersOrNone();
        }
        Map<String, Node> items = new LinkedHashMap<>();
        for (Node item : list.items()) {
            items.put(Integer.toString(items.size()), item);
        }
        return items;
    }
}
