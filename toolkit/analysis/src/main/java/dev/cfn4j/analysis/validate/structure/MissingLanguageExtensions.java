package dev.cfn4j.analysis.validate.structure;

import dev.cfn4j.analysis.template.Intrinsic;
import dev.cfn4j.analysis.template.Place;
import dev.cfn4j.analysis.validate.rule.Family;
import dev.cfn4j.analysis.validate.rule.Report;
import dev.cfn4j.analysis.validate.rule.RuleDoc;
import dev.cfn4j.analysis.validate.rule.Subject;
import dev.cfn4j.analysis.validate.rule.TemplateRule;
import dev.cfn4j.dsl.node.Node;

/** Fires at a loop in a template that does not ask for the language extensions, which expand it. */
public final class MissingLanguageExtensions implements TemplateRule {
    @Override
    public RuleDoc doc() {
        return RuleDoc.of(Family.INTRINSIC);
    }

    @Override
    public void check(Subject subject, Report report) {
        if (!subject.macros().languageExtensions()) {
            subject.template().root().membersOrNone().forEach((name, section) -> find(Place.of(name), section, report));
        }
    }

    private void find(Place place, Node node, Report report) {
        node.membersOrNone().forEach((name, member) -> {
            if (Intrinsic.isLoop(name)) {
                report.add(
                        this,
                        place.child(name),
                        "%s needs the transform `AWS::LanguageExtensions`".formatted(name),
                        "Add \"Transform\": \"AWS::LanguageExtensions\" at the top of the template.");
            } else {
                find(place.child(name), member, report);
            }
        });
    }
}
