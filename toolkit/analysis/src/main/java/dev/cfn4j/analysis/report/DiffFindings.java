package dev.cfn4j.analysis.report;

import dev.cfn4j.analysis.diff.ResourceChange;
import dev.cfn4j.analysis.risk.Risks;
import dev.cfn4j.dsl.finding.Finding;
import dev.cfn4j.dsl.finding.Severity;
import dev.cfn4j.dsl.node.NodePath;
import java.util.ArrayList;
import java.util.List;

/** A diff as findings: its risks, and a note for each other resource that changes. */
final class DiffFindings {
    private DiffFindings() {}

    static List<Finding> of(NamedDiff named) {
        List<Finding> findings = new ArrayList<>(Risks.of(named.diff()));
        List<NodePath> seen = findings.stream().map(Finding::path).toList();
        for (ResourceChange resource : named.diff().resources()) {
            NodePath path = NodePath.of("Resources", resource.logicalId());
            if (!seen.contains(path)) {
                findings.add(new Finding(Severity.INFO, "Change", named.stack(), path, null, message(resource), null)
                        .at(resource.location()));
            }
        }
        return findings.stream().map(finding -> finding.inStack(named.stack())).toList();
    }

    private static String message(ResourceChange resource) {
        String note = Notes.of(resource);
        String verb = switch (resource.kind()) {
            case ADDED -> " is added";
            case REMOVED -> " is removed";
            case MODIFIED -> resource.isTouched() ? " changes" : " is written differently, and stays as it is";
        };
        return resource.logicalId() + " (" + resource.type() + ")" + verb + (note.isEmpty() ? "" : " " + note);
    }
}
