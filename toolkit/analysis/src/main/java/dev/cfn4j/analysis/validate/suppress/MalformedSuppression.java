package dev.cfn4j.analysis.validate.suppress;

import dev.cfn4j.analysis.template.Place;
import dev.cfn4j.analysis.validate.rule.Family;
import dev.cfn4j.analysis.validate.rule.Report;
import dev.cfn4j.analysis.validate.rule.RuleDoc;
import dev.cfn4j.analysis.validate.rule.Subject;
import dev.cfn4j.analysis.validate.rule.TemplateRule;
import dev.cfn4j.dsl.finding.Severity;
import dev.cfn4j.dsl.finding.Suppression;
import dev.cfn4j.dsl.node.Node;
import java.util.List;

/** Fires where a suppression lacks its rule or its reason, and so suppresses nothing. */
public final class MalformedSuppression implements TemplateRule {
    @Override
    public RuleDoc doc() {
        return RuleDoc.of(Family.METADATA)
                .explains(
                        "Whoever reads a suppression later has to know why it is there. One without a rule or a reason suppresses nothing.")
                .example("""
                        Metadata:
                          cfn4j:
                            suppress:
                              - rule: UnknownProperty
                        """)
                .fix("Write the rule and the reason.");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public boolean holdsBeforeMacros() {
        return true;
    }

    @Override
    public void check(Subject subject, Report report) {
        check(subject.template().root(), Place.ROOT, report);
        subject.template()
                .section("Resources")
                .forEach((name, resource) -> check(resource, Place.of("Resources", name), report));
    }

    private void check(Node owner, Place place, Report report) {
        List<Node> items = owner.find("Metadata")
                .map(metadata -> Suppressions.list(metadata, Suppression.KEY, Suppression.LIST))
                .orElse(List.of());
        Place list = place.child("Metadata").child(Suppression.KEY).child(Suppression.LIST);
        for (int i = 0; i < items.size(); i++) {
            if (Suppression.of(items.get(i)).isEmpty()) {
                report.add(
                        this,
                        list.child(i),
                        "the suppression has no effect: expected an object with `rule` and a `reason` that is not empty");
            }
        }
    }
}
