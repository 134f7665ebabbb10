package dev.cfn4j.analysis.validate.structure;

import dev.cfn4j.analysis.template.Intrinsic;
import dev.cfn4j.analysis.template.Place;
import dev.cfn4j.analysis.template.TemplateResource;
import dev.cfn4j.analysis.validate.rule.Family;
import dev.cfn4j.analysis.validate.rule.FunctionFamilies;
import dev.cfn4j.analysis.validate.rule.Report;
import dev.cfn4j.analysis.validate.rule.RuleDoc;
import dev.cfn4j.analysis.validate.rule.Subject;
import dev.cfn4j.analysis.validate.rule.TemplateRule;
import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.node.Node.ListNode;
import dev.cfn4j.dsl.node.Node.NullNode;
import dev.cfn4j.dsl.node.NodePath;
import java.util.List;

/** Fires at each null, which CloudFormation takes nowhere but in metadata. */
public final class NullValue implements TemplateRule {
    @Override
    public RuleDoc doc() {
        return RuleDoc.of(Family.PROPERTY_TYPE)
                .explains("CloudFormation refuses null, except in Metadata. In YAML, a name without a value is null.")
                .fix("Give it a value, or delete it; Ref to AWS::NoValue takes a property away.");
    }

    @Override
    public Family family(NodePath path) {
        return switch (path.elements().get(0)) {
            case "Resources" ->
                path.elements().stream().anyMatch(Intrinsic::isFunction)
                        ? FunctionFamilies.of(path)
                        : Family.PROPERTY_TYPE;
            case "Outputs" -> Family.OUTPUTS;
            case "Parameters" -> Family.PARAMETERS;
            case "Conditions" -> Family.CONDITIONS;
            default -> Family.TEMPLATE;
        };
    }

    @Override
    public boolean holdsBeforeMacros() {
        return true;
    }

    @Override
    public void check(Subject subject, Report report) {
        if (!subject.template().occurrences().hasNull()) {
            return;
        }
        subject.template().root().membersOrNone().forEach((name, section) -> {
            if (!name.equals("Metadata")) {
                check(subject, Place.of(name), section, report);
            }
        });
    }

    private void check(Subject subject, Place place, Node node, Report report) {
        if (node instanceof NullNode && !isLeftOut(subject, place)) {
            report.add(this, place, "null is no value in a template", "Remove it, or use {\"Ref\": \"AWS::NoValue\"}.");
        } else if (node instanceof ListNode list) {
            for (int i = 0; i < list.items().size(); i++) {
                check(subject, place.child(i), list.items().get(i), report);
            }
        } else {
            node.membersOrNone().forEach((name, member) -> {
                if (!name.equals("Metadata")) {
                    check(subject, place.child(name), member, report);
                }
            });
        }
    }

    /** The serverless transform takes a property that is null for one that is not there. */
    private static boolean isLeftOut(Subject subject, Place place) {
        List<String> path = place.path().elements();
        return path.size() == 4
                && path.get(2).equals("Properties")
                && subject.template()
                        .findResource(path.get(1))
                        .filter(TemplateResource::isServerless)
                        .isPresent();
    }
}
