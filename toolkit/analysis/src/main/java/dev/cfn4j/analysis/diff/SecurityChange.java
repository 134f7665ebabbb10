package dev.cfn4j.analysis.diff;

import dev.cfn4j.analysis.security.Grant;
import dev.cfn4j.analysis.security.Grant.Kind;
import dev.cfn4j.dsl.location.SourceLocation;
import dev.cfn4j.dsl.node.Node;
import java.util.List;
import java.util.Optional;

/**
 * What a resource allows, forbids or protects from now on, or no more.
 *
 * @param kind whether it is added or removed
 * @param about what it is about
 * @param logicalId the resource
 * @param type its type
 * @param items the actions, rules or switches that have these terms
 * @param terms to whom, on what and under which conditions
 * @param restricts whether they take away rather than give
 * @param open whether they reach everybody, or everything
 * @param location the user's line, where known
 */
public record SecurityChange(
        ChangeKind kind,
        Kind about,
        String logicalId,
        String type,
        List<Node> items,
        Node terms,
        boolean restricts,
        boolean open,
        Optional<SourceLocation> location) {
    /** Keeps a copy of the items. */
    public SecurityChange {
        items = List.copyOf(items);
    }

    /** Whether more is allowed, or less is protected, than before. */
    public boolean widens() {
        return (kind == ChangeKind.ADDED) != restricts;
    }

    /** Whether the grant goes with these. */
    boolean belongsWith(Grant grant) {
        return about == grant.kind()
                && terms.equals(grant.terms())
                && restricts == grant.restricts()
                && open == grant.open();
    }
}
