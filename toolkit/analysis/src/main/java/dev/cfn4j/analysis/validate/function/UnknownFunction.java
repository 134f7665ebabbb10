package dev.cfn4j.analysis.validate.function;

import dev.cfn4j.analysis.template.Intrinsic;
import dev.cfn4j.analysis.validate.rule.Family;
import dev.cfn4j.analysis.validate.rule.Report;
import dev.cfn4j.analysis.validate.rule.RuleDoc;
import dev.cfn4j.analysis.validate.rule.Subject;
import dev.cfn4j.analysis.validate.rule.TemplateRule;
import dev.cfn4j.analysis.validate.rule.Words;

/** Fires where a function does not exist, or exists only with the language extensions, which the template does not ask for. */
public final class UnknownFunction implements TemplateRule {
    @Override
    public RuleDoc doc() {
        return RuleDoc.of(Family.PROPERTY_UNKNOWN);
    }

    @Override
    public void check(Subject subject, Report report) {
        boolean extended = subject.macros().languageExtensions();
        FunctionWalk.of(subject.template().root(), (place, function) -> {
            String name = function.function();
            if (!Intrinsic.NAMES.contains(name)) {
                report.add(
                        this,
                        place.child(name),
                        "there is no function " + Words.quoted(name),
                        Words.didYouMean(name, Intrinsic.NAMES));
            } else if (Forms.EXTENSIONS.contains(name) && !extended) {
                report.add(
                        this,
                        place.child(name),
                        name + " needs the transform `AWS::LanguageExtensions`",
                        "Add \"Transform\": \"AWS::LanguageExtensions\" at the top of the template.");
            }
        });
    }
}
