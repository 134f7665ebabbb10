package dev.cfn4j.analysis.validate.structure;

import dev.cfn4j.analysis.template.Place;
import dev.cfn4j.analysis.validate.rule.Family;
import dev.cfn4j.analysis.validate.rule.Report;
import dev.cfn4j.analysis.validate.rule.RuleDoc;
import dev.cfn4j.analysis.validate.rule.Subject;
import dev.cfn4j.analysis.validate.rule.TemplateRule;
import dev.cfn4j.analysis.validate.rule.Words;
import dev.cfn4j.dsl.node.Sections;

/** Fires where a template has a top-level section that CloudFormation does not know. */
public final class UnknownSection implements TemplateRule {
    @Override
    public RuleDoc doc() {
        return RuleDoc.of(Family.TEMPLATE)
                .covers("E1001")
                .explains("A template with an unknown member at its top is refused.")
                .fix("Correct the name, or move it into Metadata.");
    }

    @Override
    public boolean isAboutName() {
        return true;
    }

    @Override
    public void check(Subject subject, Report report) {
        boolean globals = subject.macros().serverless();
        for (String name : subject.template().root().membersOrNone().keySet()) {
            boolean known =
                    Sections.NAMES.contains(name) || name.startsWith("Fn::") || (globals && name.equals("Globals"));
            if (!known) {
                report.add(
                        this,
                        Place.of(name),
                        "a template has no section " + Words.quoted(name),
                        Words.didYouMean(name, Sections.NAMES));
            }
        }
    }
}
