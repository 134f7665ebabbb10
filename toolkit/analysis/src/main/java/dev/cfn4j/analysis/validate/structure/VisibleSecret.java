package dev.cfn4j.analysis.validate.structure;

import dev.cfn4j.analysis.template.Place;
import dev.cfn4j.analysis.template.TemplateParameter;
import dev.cfn4j.analysis.validate.rule.Family;
import dev.cfn4j.analysis.validate.rule.Report;
import dev.cfn4j.analysis.validate.rule.RuleDoc;
import dev.cfn4j.analysis.validate.rule.Subject;
import dev.cfn4j.analysis.validate.rule.TemplateRule;
import dev.cfn4j.analysis.validate.rule.Words;
import dev.cfn4j.dsl.check.Reference;
import dev.cfn4j.dsl.finding.Severity;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Fires where an output or metadata shows a parameter that is marked NoEcho. */
public final class VisibleSecret implements TemplateRule {
    @Override
    public RuleDoc doc() {
        return RuleDoc.of(Family.WARN_SECRETS)
                .explains("NoEcho hides a parameter, but not where an output or metadata repeats it.")
                .fix("Take it out; keep secrets in Secrets Manager.")
                .covers("W2010");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Subject subject, Report report) {
        Set<String> hidden = subject.template().parameters().values().stream()
                .filter(VisibleSecret::isHidden)
                .map(TemplateParameter::name)
                .collect(Collectors.toSet());
        if (hidden.isEmpty()) {
            return;
        }
        for (Reference reference : subject.template().references()) {
            List<String> path = reference.path().elements();
            boolean isShown = path.get(0).equals("Outputs")
                    || (path.size() > 2 && path.get(2).equals("Metadata"));
            if (isShown && reference.kind() == Reference.Kind.REF && hidden.contains(reference.name())) {
                report.add(
                        this,
                        Place.of(reference.path()),
                        "%s is marked NoEcho, and shown here".formatted(Words.quoted(reference.name())),
                        "Take it out.");
            }
        }
    }

    private static boolean isHidden(TemplateParameter parameter) {
        return parameter
                .node()
                .find("NoEcho")
                .flatMap(TemplateParameter::scalar)
                .filter("true"::equals)
                .isPresent();
    }
}
