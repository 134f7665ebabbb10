package dev.cfn4j.analysis.risk;

import dev.cfn4j.analysis.diff.ResourceChange;
import dev.cfn4j.analysis.diff.StackDiff;
import dev.cfn4j.dsl.finding.Finding;
import dev.cfn4j.dsl.node.NodePath;
import java.util.ArrayList;
import java.util.List;

/** All risks of a diff, the kinds that weigh most first. */
public final class Risks {
    /** The rule of resources that are replaced, or may be, and lose no data by it. */
    public static final String REPLACEMENT = "Replacement";

    private static final List<Risk> KINDS = List.of(
            new RefusedChange(),
            new NameInUse(),
            new DataLoss(),
            new WiderAccess(),
            new LooserPolicy(),
            new Replacement(),
            new ExportGone());

    private Risks() {}

    /** The findings about a diff; none where it is harmless. */
    public static List<Finding> of(StackDiff diff) {
        List<Finding> findings = new ArrayList<>();
        KINDS.forEach(kind -> kind.look(diff, findings::add));
        return findings;
    }

    /** The findings that are not about access, which a report shows change by change. */
    public static List<Finding> besidesAccess(StackDiff diff) {
        return of(diff).stream()
                .filter(finding -> !finding.rule().equals(WiderAccess.RULE))
                .toList();
    }

    static NodePath path(ResourceChange resource) {
        return NodePath.of("Resources", resource.logicalId());
    }

    static String name(ResourceChange resource) {
        return resource.logicalId() + " (" + resource.type() + ")";
    }
}
