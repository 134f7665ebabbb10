package dev.cfn4j.analysis.validate.structure;

import dev.cfn4j.analysis.template.Place;
import dev.cfn4j.analysis.validate.rule.Family;
import dev.cfn4j.analysis.validate.rule.Report;
import dev.cfn4j.analysis.validate.rule.RuleDoc;
import dev.cfn4j.analysis.validate.rule.Subject;
import dev.cfn4j.analysis.validate.rule.TemplateRule;
import dev.cfn4j.analysis.validate.rule.Words;
import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.node.Node.ListNode;
import dev.cfn4j.dsl.node.Node.NullNode;
import dev.cfn4j.dsl.node.Node.ObjectNode;
import dev.cfn4j.dsl.node.Node.StringNode;
import java.util.List;

/** Fires where a section is not what it must be: an object, a text, or the one format version that exists. */
public final class SectionType implements TemplateRule {
    private static final List<String> OBJECTS =
            List.of("Conditions", "Mappings", "Metadata", "Outputs", "Parameters", "Resources", "Rules");
    private static final String VERSION = "2010-09-09";

    @Override
    public RuleDoc doc() {
        return RuleDoc.of(Family.TEMPLATE)
                .covers("E1004")
                .explains("Each section has one type, and there is only one version of the format.")
                .fix("Write the section as its page says.");
    }

    @Override
    public boolean holdsBeforeMacros() {
        return true;
    }

    @Override
    public void check(Subject subject, Report report) {
        Node root = subject.template().root();
        for (String name : OBJECTS) {
            root.find(name)
                    .filter(node -> !(node instanceof ObjectNode))
                    .ifPresent(node -> report.add(
                            this,
                            Place.of(name),
                            "%s must be an object, not %s".formatted(name, Words.describe(node))));
        }
        root.find("Description")
                .filter(node -> !(node instanceof StringNode))
                .ifPresent(node -> report.add(
                        this,
                        Place.of("Description"),
                        "Description must be a literal string, not " + Words.describe(node)));
        root.find("Transform").ifPresent(transform -> transform(Place.of("Transform"), transform, report));
        root.find("AWSTemplateFormatVersion")
                .filter(node -> !node.equals(new StringNode(VERSION)))
                .ifPresent(node -> report.add(
                        this,
                        Place.of("AWSTemplateFormatVersion"),
                        "AWSTemplateFormatVersion must be `%s`, not %s".formatted(VERSION, Words.describe(node))));
    }

    private void transform(Place place, Node node, Report report) {
        if (node instanceof ListNode list) {
            for (int i = 0; i < list.items().size(); i++) {
                transform(place.child(i), list.items().get(i), report);
            }
        } else if (node instanceof ObjectNode) {
            node.find("Name")
                    .filter(name -> !(name instanceof StringNode))
                    .ifPresent(name -> report.add(
                            this,
                            place.child("Name"),
                            "the Name of a transform must be a literal string, not " + Words.describe(name)));
        } else if (!(node instanceof StringNode) && !(node instanceof NullNode)) {
            report.add(this, place, "a transform must be a name or an object, not " + Words.describe(node));
        }
    }
}
