package dev.cfn4j.analysis.report;

import dev.cfn4j.analysis.diff.Change;
import dev.cfn4j.analysis.diff.NamedChange;
import dev.cfn4j.analysis.diff.SecurityChange;
import dev.cfn4j.analysis.security.GrantText;
import dev.cfn4j.analysis.template.ValueText;
import dev.cfn4j.analysis.template.Visible;
import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.node.Node.ListNode;
import java.util.List;
import java.util.Optional;

/** The values of a diff in one line: {@code old → new}. */
final class DiffValues {
    private DiffValues() {}

    static String of(Change change) {
        List<String> path = change.path().elements();
        boolean statement = path.size() > 2 && path.get(path.size() - 2).equals("Statement");
        if (isReordered(change)) {
            return "the same items in another order";
        }
        return values(
                change.before().map(node -> text(node, statement)),
                change.after().map(node -> text(node, statement)));
    }

    private static boolean isReordered(Change change) {
        return change.before().orElse(null) instanceof ListNode before
                && change.after().orElse(null) instanceof ListNode after
                && before.items().size() == after.items().size()
                && before.items().containsAll(after.items())
                && after.items().containsAll(before.items());
    }

    private static String text(Node node, boolean statement) {
        return statement ? GrantText.statement(node) : ValueText.of(node);
    }

    static String of(NamedChange change) {
        return values(change.before().map(Visible::of), change.after().map(Visible::of));
    }

    static String of(SecurityChange change) {
        String text = GrantText.of(change.about(), change.items(), change.terms(), change.restricts());
        return switch (change.about()) {
            case PUBLIC_ACCESS -> (change.widens() ? "opened: " : "open no more: ") + text;
            case PROTECTION -> (change.widens() ? "protected no more by " : "protected by ") + text;
            case PERMISSION, NETWORK -> text;
        };
    }

    private static String values(Optional<String> before, Optional<String> after) {
        return before.isPresent() && after.isPresent()
                ? Excerpt.of(before.get(), after.get())
                : Excerpt.of(before.or(() -> after).orElse(""));
    }
}
