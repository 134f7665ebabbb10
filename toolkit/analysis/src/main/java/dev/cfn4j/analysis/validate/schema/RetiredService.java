package dev.cfn4j.analysis.validate.schema;

import dev.cfn4j.analysis.template.TemplateResource;
import dev.cfn4j.analysis.validate.rule.Family;
import dev.cfn4j.analysis.validate.rule.Report;
import dev.cfn4j.analysis.validate.rule.RuleDoc;
import dev.cfn4j.analysis.validate.rule.Subject;
import dev.cfn4j.analysis.validate.rule.TemplateRule;
import dev.cfn4j.analysis.validate.rule.Words;
import dev.cfn4j.dsl.finding.Severity;
import dev.cfn4j.spec.Lifecycle;

/** Fires where the service of a resource was shut down, which is an error, or will be, or gets no more features. */
public final class RetiredService implements TemplateRule {
    static final String SHUT_DOWN = "shutdown";

    @Override
    public RuleDoc doc() {
        return RuleDoc.of(Family.SERVICE_SCHEMA)
                .explains("AWS has shut the service down: such a resource can no longer be created.")
                .example("Ledger: {Type: 'AWS::QLDB::Ledger'}")
                .fix("Move to another service.")
                .covers("E3710", "W3696", "W3697");
    }

    @Override
    public void check(Subject subject, Report report) {
        for (TemplateResource resource : subject.template().resources().values()) {
            if (WithdrawnType.isWithdrawn(resource, subject)) {
                continue;
            }
            subject.findType(resource)
                    .flatMap(type -> type.traits().lifecycle())
                    .ifPresent(lifecycle -> check(resource, lifecycle, report));
        }
    }

    private void check(TemplateResource resource, Lifecycle lifecycle, Report report) {
        String since = lifecycle.date().map(date -> " on " + date).orElse("");
        String type = Words.quoted(resource.type());
        switch (lifecycle.status()) {
            case SHUT_DOWN ->
                report.add(
                        this,
                        Severity.ERROR,
                        resource.place(),
                        "the service of " + type + " was shut down" + since,
                        null);
            case "sunset" ->
                report.add(
                        this,
                        Severity.WARNING,
                        resource.place(),
                        "AWS gives the service of " + type + " up" + since,
                        null);
            case "maintenance" ->
                report.add(
                        this,
                        Severity.WARNING,
                        resource.place(),
                        "the service of " + type + " gets no more features" + since,
                        null);
            default -> {}
        }
    }
}
