package dev.cfn4j.analysis.risk;

import dev.cfn4j.analysis.diff.SecurityChange;
import dev.cfn4j.analysis.diff.StackDiff;
import dev.cfn4j.analysis.security.Grant.Kind;
import dev.cfn4j.analysis.security.GrantText;
import dev.cfn4j.dsl.finding.Finding;
import dev.cfn4j.dsl.node.NodePath;
import java.util.function.Consumer;

/** Fires where more is allowed than before, or less is protected; an error where everybody or everything is reached. */
final class WiderAccess implements Risk {
    static final String RULE = "WiderAccess";

    @Override
    public void look(StackDiff diff, Consumer<Finding> to) {
        diff.security().stream().filter(SecurityChange::widens).forEach(change -> to.accept(finding(change)));
    }

    private static Finding finding(SecurityChange change) {
        String text = GrantText.of(change.about(), change.items(), change.terms(), change.restricts());
        String what = change.restricts()
                ? (change.about() == Kind.PROTECTION ? " is protected no more by " : " is restricted no more: ") + text
                : change.open() ? " is opened: " + text : " gets: " + text;
        NodePath path = NodePath.of("Resources", change.logicalId());
        String message = change.logicalId() + " (" + change.type() + ")" + what;
        Finding finding = change.open() && !change.restricts()
                ? Finding.error(RULE, path, message)
                : Finding.warning(RULE, path, message);
        return finding.at(change.location());
    }
}
