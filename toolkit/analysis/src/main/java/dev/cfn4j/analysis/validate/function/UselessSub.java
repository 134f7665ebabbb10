package dev.cfn4j.analysis.validate.function;

import dev.cfn4j.analysis.template.Intrinsic;
import dev.cfn4j.analysis.template.Place;
import dev.cfn4j.analysis.template.SubText;
import dev.cfn4j.analysis.validate.rule.Family;
import dev.cfn4j.analysis.validate.rule.Report;
import dev.cfn4j.analysis.validate.rule.RuleDoc;
import dev.cfn4j.analysis.validate.rule.Subject;
import dev.cfn4j.analysis.validate.rule.TemplateRule;
import dev.cfn4j.analysis.validate.rule.Words;
import dev.cfn4j.dsl.finding.Severity;
import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.node.Node.ListNode;
import java.util.Optional;
import java.util.Set;

/** Fires where an Fn::Sub has nothing to put in, or is given a variable that its text does not have. */
public final class UselessSub implements TemplateRule {
    @Override
    public RuleDoc doc() {
        return RuleDoc.of(Family.WARN_UNUSED)
                .explains("The text of an Fn::Sub has no variable, or not one that is given to it.")
                .fix("Write the text alone, or take the variable out.")
                .covers("W1019", "W1020");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Subject subject, Report report) {
        subject.template().functions().forEach(it -> {
            Place place = it.place();
            Intrinsic function = it.function();
            if (!function.function().equals("Fn::Sub")) {
                return;
            }
            Place at = place.child("Fn::Sub");
            Node argument = function.argument();
            boolean isList = argument instanceof ListNode list && list.items().size() == 2;
            Optional<String> text = isList ? function.arguments().get(0).text() : argument.text();
            Set<String> variables =
                    text.map(SubText::of).map(SubText::variables).orElse(Set.of(""));
            if (variables.isEmpty() && !text.orElse("").contains("${")) {
                report.add(this, at, "Fn::Sub has no variable to put in", "Write the text alone.");
            } else if (isList && text.isPresent()) {
                unused(at.child(1), function.arguments().get(1), variables, report);
            }
        });
    }

    private void unused(Place place, Node given, Set<String> variables, Report report) {
        for (String name : given.membersOrNone().keySet()) {
            if (!variables.contains(name)) {
                report.add(
                        this,
                        place.child(name),
                        "the text has no variable %s".formatted(Words.quoted(name)),
                        Words.didYouMean(name, variables));
            }
        }
    }
}
