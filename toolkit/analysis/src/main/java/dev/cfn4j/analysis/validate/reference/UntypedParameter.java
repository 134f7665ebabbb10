package dev.cfn4j.analysis.validate.reference;

import dev.cfn4j.analysis.template.Place;
import dev.cfn4j.analysis.template.TemplateParameter;
import dev.cfn4j.analysis.validate.rule.Family;
import dev.cfn4j.analysis.validate.rule.FunctionFamilies;
import dev.cfn4j.analysis.validate.rule.Report;
import dev.cfn4j.analysis.validate.rule.RuleDoc;
import dev.cfn4j.analysis.validate.rule.Subject;
import dev.cfn4j.analysis.validate.rule.TemplateRule;
import dev.cfn4j.analysis.validate.rule.Words;
import dev.cfn4j.dsl.check.Reference;
import dev.cfn4j.dsl.node.NodePath;

/** Fires where a parameter is used whose type does not exist, so that nobody can tell what stands there. */
public final class UntypedParameter implements TemplateRule {
    @Override
    public RuleDoc doc() {
        return RuleDoc.of(Family.REFERENCE_REF)
                .explains(
                        "The parameter that is used has no type or one that does not exist, so what it gives is not known.")
                .fix("Correct the parameter's Type.")
                .covers("E1019", "E1020");
    }

    @Override
    public Family family(NodePath path) {
        return FunctionFamilies.of(path);
    }

    @Override
    public void check(Subject subject, Report report) {
        for (Reference reference : subject.template().references()) {
            if (reference.kind() == Reference.Kind.REF) {
                subject.template()
                        .findParameter(reference.name())
                        .filter(parameter -> !isTyped(parameter))
                        .ifPresent(parameter -> report.add(
                                this,
                                Place.of(reference.path()),
                                "what %s gives is not known, as its type %s does not exist"
                                        .formatted(Words.quoted(parameter.name()), Words.quoted(parameter.type())),
                                "Correct the type of the parameter."));
            }
        }
    }

    private static boolean isTyped(TemplateParameter parameter) {
        String type = parameter.type();
        return type.equals("String")
                || type.equals("Number")
                || type.equals("CommaDelimitedList")
                || type.startsWith("List<")
                || type.startsWith("AWS::");
    }
}
