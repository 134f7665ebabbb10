package dev.cfn4j.analysis.validate.reference;

import dev.cfn4j.analysis.template.Place;
import dev.cfn4j.analysis.validate.rule.Family;
import dev.cfn4j.analysis.validate.rule.Report;
import dev.cfn4j.analysis.validate.rule.RuleDoc;
import dev.cfn4j.analysis.validate.rule.Subject;
import dev.cfn4j.analysis.validate.rule.TemplateRule;
import dev.cfn4j.analysis.validate.rule.Words;
import dev.cfn4j.dsl.check.Reference;
import dev.cfn4j.dsl.finding.Severity;
import dev.cfn4j.dsl.node.NodePath;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells where DependsOn names what the resource refers to anyway. */
public final class ObsoleteDependency implements TemplateRule {
    @Override
    public RuleDoc doc() {
        return RuleDoc.of(Family.WARN_DEPENDSON)
                .explains("The resource refers to the other one, which is reason enough to wait for it.")
                .fix("Take it out of DependsOn.")
                .covers("W3005");
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public void check(Subject subject, Report report) {
        List<Reference> references = subject.template().references();
        Map<String, Set<String>> named = new LinkedHashMap<>();
        for (Reference reference : references) {
            if (reference.kind() == Reference.Kind.REF || reference.kind() == Reference.Kind.GET_ATT) {
                reference
                        .path()
                        .logicalId()
                        .filter(id -> isAlwaysReached(reference.path()))
                        .ifPresent(id -> named.computeIfAbsent(id, any -> new LinkedHashSet<>())
                                .add(reference.name()));
            }
        }
        for (Reference reference : references) {
            Set<String> others = named.getOrDefault(reference.path().logicalId().orElse(""), Set.of());
            if (reference.kind() == Reference.Kind.DEPENDS_ON && others.contains(reference.name())) {
                report.add(
                        this,
                        Place.of(reference.path()),
                        "%s is referred to anyway".formatted(Words.quoted(reference.name())),
                        "Take it out of DependsOn.");
            }
        }
    }

    private static boolean isAlwaysReached(NodePath path) {
        return !path.elements().contains("Fn::If");
    }
}
