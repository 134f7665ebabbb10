package dev.cfn4j.analysis.validate.structure;

import dev.cfn4j.analysis.template.Intrinsic;
import dev.cfn4j.analysis.template.Occurrences;
import dev.cfn4j.analysis.template.Place;
import dev.cfn4j.analysis.validate.rule.Family;
import dev.cfn4j.analysis.validate.rule.Report;
import dev.cfn4j.analysis.validate.rule.RuleDoc;
import dev.cfn4j.analysis.validate.rule.Subject;
import dev.cfn4j.analysis.validate.rule.TemplateRule;
import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.node.Node.ListNode;
import java.util.Set;

/** Fires at a loop, Fn::Length or Fn::ToJsonString in a template that does not ask for the language extensions, which expand it. */
public final class MissingLanguageExtensions implements TemplateRule {
    private static final Set<String> FUNCTIONS = Set.of("Fn::Length", "Fn::ToJsonString");

    @Override
    public RuleDoc doc() {
        return RuleDoc.of(Family.INTRINSIC)
                .covers("E1030", "E1031", "E1032")
                .explains(
                        "Loops are expanded by the transform AWS::LanguageExtensions; without it they stay what they are, and the template is refused.")
                .fix("Write Transform: AWS::LanguageExtensions.");
    }

    /** No macro but that one is known to expand loops. */
    @Override
    public boolean holdsBeforeMacros() {
        return true;
    }

    @Override
    public void check(Subject subject, Report report) {
        Occurrences there = subject.template().occurrences();
        boolean isNeeded = there.hasLoop() || FUNCTIONS.stream().anyMatch(there::hasFunction);
        if (isNeeded && !subject.macros().languageExtensions()) {
            subject.template().root().membersOrNone().forEach((name, section) -> find(Place.of(name), section, report));
        }
    }

    private void find(Place place, Node node, Report report) {
        node.membersOrNone().forEach((name, member) -> {
            if (Intrinsic.isLoop(name) || FUNCTIONS.contains(name)) {
                report.add(
                        this,
                        place.child(name),
                        "%s needs the transform `AWS::LanguageExtensions`".formatted(name),
                        "Add \"Transform\": \"AWS::LanguageExtensions\" at the top of the template.");
            }
            find(place.child(name), member, report);
        });
        if (node instanceof ListNode list) {
            for (int i = 0; i < list.items().size(); i++) {
                find(place.child(i), list.items().get(i), report);
            }
        }
    }
}
