package dev.cfn4j.analysis.validate.function;

import dev.cfn4j.analysis.template.Intrinsic;
import dev.cfn4j.analysis.template.Place;
import dev.cfn4j.analysis.validate.rule.Family;
import dev.cfn4j.analysis.validate.rule.FunctionFamilies;
import dev.cfn4j.analysis.validate.rule.Report;
import dev.cfn4j.analysis.validate.rule.RuleDoc;
import dev.cfn4j.analysis.validate.rule.Subject;
import dev.cfn4j.analysis.validate.rule.TemplateRule;
import dev.cfn4j.analysis.validate.scenario.Results;
import dev.cfn4j.dsl.node.NodePath;

/** Fires where an intrinsic function in a resource's properties or an output is given something that it cannot take. */
public final class MalformedFunction implements TemplateRule {
    @Override
    public RuleDoc doc() {
        return RuleDoc.of(Family.INTRINSIC)
                .covers("E1015", "E1016", "E1017", "E1018", "E1021", "E1022", "E1024", "E1028", "E1030", "E1031")
                .explains(
                        "The function is given something else than it takes: too few items, a text where a list is expected, or a function that may not stand there.")
                .fix("Write what the message names.");
    }

    @Override
    public Family family(NodePath path) {
        return FunctionFamilies.of(path);
    }

    @Override
    public void check(Subject subject, Report report) {
        Signatures signatures = new Signatures(subject.macros().languageExtensions());
        Results results = new Results(subject.template(), subject.catalog());
        subject.template().functions().forEach(it -> {
            Place place = it.place();
            Intrinsic function = it.function();
            String name = function.function();
            boolean isRule = place.path().elements().get(0).equals("Rules");
            signatures
                    .find(name)
                    .ifPresent(form -> form.check(
                            place.child(name),
                            function.argument(),
                            new Complaints(this, name, isRule, results, report)));
        });
    }
}
