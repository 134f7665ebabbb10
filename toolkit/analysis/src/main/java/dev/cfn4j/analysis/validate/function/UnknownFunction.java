package dev.cfn4j.analysis.validate.function;

import dev.cfn4j.analysis.template.Intrinsic;
import dev.cfn4j.analysis.template.Place;
import dev.cfn4j.analysis.validate.rule.Family;
import dev.cfn4j.analysis.validate.rule.Report;
import dev.cfn4j.analysis.validate.rule.RuleDoc;
import dev.cfn4j.analysis.validate.rule.Subject;
import dev.cfn4j.analysis.validate.rule.TemplateRule;
import dev.cfn4j.analysis.validate.rule.Words;
import java.util.List;

/** Fires where a function does not exist, in a property or an output. */
public final class UnknownFunction implements TemplateRule {
    @Override
    public RuleDoc doc() {
        return RuleDoc.of(Family.PROPERTY_UNKNOWN)
                .explains(
                        "CloudFormation has no such function, or has it only with the transform AWS::LanguageExtensions.")
                .fix("Correct the name, or ask for the transform.");
    }

    @Override
    public void check(Subject subject, Report report) {
        subject.template().functions().forEach(it -> {
            Place place = it.place();
            Intrinsic function = it.function();
            String name = function.function();
            if (!Intrinsic.NAMES.contains(name) && isValue(place)) {
                report.add(
                        this,
                        place.child(name),
                        "there is no function " + Words.quoted(name),
                        Words.didYouMean(name, Intrinsic.NAMES));
            }
        });
    }

    private static boolean isValue(Place place) {
        List<String> path = place.path().elements();
        return path.get(0).equals("Outputs") || (path.size() > 2 && path.get(2).equals("Properties"));
    }
}
