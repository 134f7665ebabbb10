package dev.cfn4j.analysis.validate.structure;

import dev.cfn4j.analysis.template.Place;
import dev.cfn4j.analysis.validate.rule.Family;
import dev.cfn4j.analysis.validate.rule.Report;
import dev.cfn4j.analysis.validate.rule.RuleDoc;
import dev.cfn4j.analysis.validate.rule.Subject;
import dev.cfn4j.analysis.validate.rule.TemplateRule;
import dev.cfn4j.analysis.validate.rule.Words;
import dev.cfn4j.dsl.finding.Severity;
import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.node.Node.ListNode;
import java.util.List;
import java.util.Optional;

/** Fires where the interface in Metadata names a parameter that there is not. */
public final class UnknownInterfaceParameter implements TemplateRule {
    @Override
    public RuleDoc doc() {
        return RuleDoc.of(Family.WARN_SERVICE)
                .explains("AWS::CloudFormation::Interface lists a parameter that the template does not have.")
                .fix("Remove it, or correct its name.")
                .covers("W4001");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Subject subject, Report report) {
        Optional<Node> shown =
                subject.template().root().find("Metadata").flatMap(it -> it.find("AWS::CloudFormation::Interface"));
        Place place = Place.of("Metadata", "AWS::CloudFormation::Interface");
        shown.flatMap(it -> it.find("ParameterGroups")).ifPresent(groups -> {
            List<Node> items = groups instanceof ListNode list ? list.items() : List.of();
            for (int i = 0; i < items.size(); i++) {
                Place group = place.child("ParameterGroups").child(i).child("Parameters");
                List<Node> names = items.get(i)
                        .find("Parameters")
                        .map(it -> it instanceof ListNode list ? list.items() : List.<Node>of())
                        .orElse(List.of());
                for (int j = 0; j < names.size(); j++) {
                    check(subject, group.child(j), names.get(j).text(), report);
                }
            }
        });
        shown.flatMap(it -> it.find("ParameterLabels"))
                .ifPresent(labels -> labels.membersOrNone()
                        .keySet()
                        .forEach(name ->
                                check(subject, place.child("ParameterLabels").child(name), Optional.of(name), report)));
    }

    private void check(Subject subject, Place place, Optional<String> name, Report report) {
        name.filter(it -> subject.template().findParameter(it).isEmpty())
                .ifPresent(it -> report.add(
                        this,
                        place,
                        "%s is not a parameter of this template".formatted(Words.quoted(it)),
                        Words.didYouMean(it, subject.template().parameters().keySet())));
    }
}
