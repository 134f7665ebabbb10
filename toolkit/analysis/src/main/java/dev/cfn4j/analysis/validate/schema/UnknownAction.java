package dev.cfn4j.analysis.validate.schema;

import dev.cfn4j.analysis.template.Place;
import dev.cfn4j.analysis.validate.rule.Family;
import dev.cfn4j.analysis.validate.rule.Report;
import dev.cfn4j.analysis.validate.rule.RuleDoc;
import dev.cfn4j.analysis.validate.rule.Subject;
import dev.cfn4j.analysis.validate.rule.TemplateRule;
import dev.cfn4j.analysis.validate.rule.Words;
import dev.cfn4j.dsl.finding.Severity;
import dev.cfn4j.spec.schema.SchemaFacts;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Fires where the facts know no action of that name. AWS adds actions, so it warns only. */
public final class UnknownAction implements TemplateRule {
    private static final Map<String, Optional<Set<String>>> ACTIONS = new ConcurrentHashMap<>();

    @Override
    public RuleDoc doc() {
        return RuleDoc.of(Family.WARN_IAM)
                .explains("A policy allows or denies an action that is not known: IAM takes it, and it does nothing.")
                .example("Action: s3:GetObjects")
                .fix("Correct the name, unless the action is newer than the facts.")
                .covers("W3037");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Subject subject, Report report) {
        if (subject.macros().serverless()) {
            return; // policies may be templates of the transform there
        }
        DocumentRun run = new DocumentRun(this, subject, report);
        PolicyStatements.policies(
                run,
                subject.template().resources().values(),
                policy -> PolicyStatements.actions(policy, (action, place) -> action(action, place, report)));
    }

    private void action(String action, Place place, Report report) {
        if (action.equals("*") || action.contains("${")) {
            return;
        }
        int colon = action.indexOf(':');
        if (colon < 0) {
            report.add(this, place, Words.quoted(action) + " is no action: expected service:action or *");
            return;
        }
        String service = action.substring(0, colon).toLowerCase(Locale.ROOT);
        String name = action.substring(colon + 1).toLowerCase(Locale.ROOT);
        Optional<Set<String>> known = actions(service);
        if (known.isEmpty()) {
            report.add(this, place, "the service of action " + Words.quoted(action) + " is not known");
        } else if (!matchesAny(name, known.get())) {
            report.add(
                    this,
                    place,
                    "action " + Words.quoted(action) + " is not known",
                    Words.didYouMean(name, known.get()));
        }
    }

    private static Optional<Set<String>> actions(String service) {
        Optional<Set<String>> known = ACTIONS.get(service);
        if (known == null) {
            known = SchemaFacts.actions(service);
            if (known.isPresent()) {
                ACTIONS.put(service, known);
            }
        }
        return known;
    }

    private static boolean matchesAny(String name, Set<String> known) {
        if (name.indexOf('*') < 0 && name.indexOf('?') < 0) {
            return known.contains(name);
        }
        return name.equals("*") || known.stream().anyMatch(it -> Wildcards.match(name, it));
    }
}
