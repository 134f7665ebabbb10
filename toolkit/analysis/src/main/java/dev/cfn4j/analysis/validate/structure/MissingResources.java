package dev.cfn4j.analysis.validate.structure;

import dev.cfn4j.analysis.template.Place;
import dev.cfn4j.analysis.validate.rule.Family;
import dev.cfn4j.analysis.validate.rule.Report;
import dev.cfn4j.analysis.validate.rule.RuleDoc;
import dev.cfn4j.analysis.validate.rule.Subject;
import dev.cfn4j.analysis.validate.rule.TemplateRule;
import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.node.Node.ObjectNode;
import java.util.Optional;

/** Fires where a template is no object, or has no resource. */
public final class MissingResources implements TemplateRule {
    @Override
    public RuleDoc doc() {
        return RuleDoc.of(Family.TEMPLATE)
                .covers("E1001")
                .explains("A template is an object that has at least one resource.")
                .fix("Add a resource, or delete the template.");
    }

    @Override
    public void check(Subject subject, Report report) {
        Node root = subject.template().root();
        Optional<Node> resources = root.find("Resources");
        if (!(root instanceof ObjectNode)) {
            report.add(this, Place.ROOT, "a template must be an object, not a " + root.kind());
        } else if (resources.isEmpty()) {
            report.add(this, Place.ROOT, "the template has no Resources section", "Add at least one resource.");
        } else if (resources.get() instanceof ObjectNode object
                && object.members().isEmpty()) {
            report.add(this, Place.of("Resources"), "the template has no resource", "Add at least one resource.");
        }
    }
}
