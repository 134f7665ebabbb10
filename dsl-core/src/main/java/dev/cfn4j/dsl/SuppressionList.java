package dev.cfn4j.dsl;

import dev.cfn4j.dsl.finding.Suppression;

/** What is not to be reported, in the Metadata of a template or resource. */
final class SuppressionList extends Structure<SuppressionList> {
    /** Adds a rule and why what it finds is right. */
    SuppressionList add(String rule, String reason) {
        if (rule.isBlank() || reason.isBlank()) {
            throw new TemplateException("suppress(\"" + rule + "\", \"" + reason
                    + "\"): expected the name of a rule, and a reason for those who read this later");
        }
        return appendItem(Suppression.LIST, new Item(rule, reason));
    }

    private static final class Item extends Structure<Item> {
        Item(String rule, String reason) {
            new Suppression(rule, reason).tree().forEach(this::set);
        }
    }
}
