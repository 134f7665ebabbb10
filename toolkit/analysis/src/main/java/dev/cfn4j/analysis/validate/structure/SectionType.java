package dev.cfn4j.analysis.validate.structure;

import dev.cfn4j.analysis.template.Place;
import dev.cfn4j.analysis.validate.rule.Family;
import dev.cfn4j.analysis.validate.rule.Report;
import dev.cfn4j.analysis.validate.rule.RuleDoc;
import dev.cfn4j.analysis.validate.rule.Subject;
import dev.cfn4j.analysis.validate.rule.TemplateRule;
import dev.cfn4j.analysis.validate.rule.Words;
import dev.cfn4j.dsl.node.Node;
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
        root.find("AWSTemplateFormatVersion")
                .filter(node -> !node.equals(new StringNode(VERSION)))
                .ifPresent(node -> report.add(
                        this,
                        Place.of("AWSTemplateFormatVersion"),
                        "AWSTemplateFormatVersion must be `%s`, not %s".formatted(VERSION, Words.describe(node))));
    }
}
