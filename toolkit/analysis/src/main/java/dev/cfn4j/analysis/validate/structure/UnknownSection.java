package dev.cfn4j.analysis.validate.structure;

import dev.cfn4j.analysis.template.Place;
import dev.cfn4j.analysis.validate.rule.Report;
import dev.cfn4j.analysis.validate.rule.Subject;
import dev.cfn4j.analysis.validate.rule.TemplateRule;
import dev.cfn4j.analysis.validate.rule.Words;
import java.util.Set;
import java.util.TreeSet;

/** Fires where a template has a top-level section that CloudFormation does not know. */
public final class UnknownSection implements TemplateRule {
    private static final Set<String> SECTIONS = new TreeSet<>(Set.of(
            "AWSTemplateFormatVersion",
            "Conditions",
            "Description",
            "Hooks",
            "Mappings",
            "Metadata",
            "Outputs",
            "Parameters",
            "Resources",
            "Rules",
            "Transform"));

    @Override
    public void check(Subject subject, Report report) {
        boolean globals = subject.macros().serverless();
        for (String name : subject.template().root().membersOrNone().keySet()) {
            boolean known = SECTIONS.contains(name) || name.startsWith("Fn::") || (globals && name.equals("Globals"));
            if (!known) {
                report.add(
                        this,
                        Place.of(name),
                        "a template has no section " + Words.quoted(name),
                        Words.didYouMean(name, SECTIONS));
            }
        }
    }
}
