package dev.cfn4j.analysis.validate.schema;

import dev.cfn4j.analysis.validate.rule.Family;
import dev.cfn4j.analysis.validate.rule.PropertyName;
import dev.cfn4j.analysis.validate.rule.Report;
import dev.cfn4j.analysis.validate.rule.RuleDoc;
import dev.cfn4j.analysis.validate.rule.Subject;
import dev.cfn4j.analysis.validate.rule.TemplateRule;
import dev.cfn4j.analysis.validate.rule.Words;
import dev.cfn4j.analysis.validate.schema.Spots.Spot;
import dev.cfn4j.dsl.finding.Severity;
import dev.cfn4j.spec.Provenance;
import dev.cfn4j.spec.json.Fields;
import dev.cfn4j.spec.schema.SchemaFacts;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Fires where a Lambda runtime was retired when the facts were made: with an error where AWS takes not even updates with it, else
 * with a warning. It asks no clock, so that a template is judged the same on every day.
 */
public final class RetiredRuntime implements TemplateRule {
    private static final List<String> TYPES = List.of("AWS::Lambda::Function", "AWS::Serverless::Function");
    private static final List<String> RUNTIME = List.of("Properties", "Runtime");

    @Override
    public RuleDoc doc() {
        return RuleDoc.of(Family.LIFECYCLE)
                .explains(
                        "AWS retires runtimes: first without further patches, then without new functions, then without updates.")
                .example("Runtime: nodejs14.x")
                .fix("Take the runtime that the finding names.")
                .covers("W2531", "E2531", "E2533");
    }

    @Override
    public void check(Subject subject, Report report) {
        DocumentRun run = new DocumentRun(this, subject, report);
        for (String type : TYPES) {
            run.resources(type, RUNTIME, (resource, spot) -> runtime(spot, subject, report));
        }
    }

    private void runtime(Spot spot, Subject subject, Report report) {
        Optional<Fields> dates = spot.node().text().flatMap(name -> Runtimes.ALL.findObject(name));
        if (dates.isEmpty()) {
            return;
        }
        String today = subject.catalog().provenance().sources().stream()
                .map(Provenance.Source::date)
                .max(String::compareTo)
                .orElse("");
        if (isPast(dates.get(), "update-block", today)) {
            report(
                    Severity.ERROR,
                    "takes neither new functions nor updates since",
                    "update-block",
                    dates.get(),
                    spot,
                    report);
        } else if (isPast(dates.get(), "create-block", today)) {
            report(Severity.WARNING, "takes no new functions since", "create-block", dates.get(), spot, report);
        } else if (isPast(dates.get(), "deprecated", today)) {
            report(Severity.WARNING, "is deprecated since", "deprecated", dates.get(), spot, report);
        }
    }

    private void report(Severity severity, String what, String date, Fields dates, Spot spot, Report report) {
        report.add(
                this,
                severity,
                spot.place(),
                "%s is %s, which %s %s"
                        .formatted(
                                PropertyName.of(spot.place()),
                                Words.quoted(spot.node().text().orElse("")),
                                what,
                                dates.expectText(date)),
                remedy(dates));
    }

    private static @Nullable String remedy(Fields dates) {
        return dates.text("successor")
                .map(it -> "Use " + Words.quoted(it) + ".")
                .orElse(null);
    }

    private static boolean isPast(Fields dates, String name, String today) {
        return dates.text(name).filter(date -> date.compareTo(today) <= 0).isPresent();
    }

    private static final class Runtimes {
        private static final Fields ALL = SchemaFacts.runtimes();
    }
}
