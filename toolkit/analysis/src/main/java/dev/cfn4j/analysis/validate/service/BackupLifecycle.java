package dev.cfn4j.analysis.validate.service;

import dev.cfn4j.analysis.validate.rule.Family;
import dev.cfn4j.analysis.validate.rule.PropertyObject;
import dev.cfn4j.analysis.validate.rule.Report;
import dev.cfn4j.analysis.validate.rule.RuleDoc;
import java.util.Optional;

/**
 * Fires where a backup is deleted less than 90 days after it moved to cold storage.
 *
 * @see <a href="https://docs.aws.amazon.com/aws-backup/latest/devguide/API_Lifecycle.html">Lifecycle</a>
 */
public final class BackupLifecycle extends ResourceRule {
    private static final long LEAST_COLD_DAYS = 90;

    /** A rule about backup plans. */
    public BackupLifecycle() {
        super("AWS::Backup::BackupPlan");
    }

    @Override
    public RuleDoc doc() {
        return RuleDoc.of(Family.SERVICE_CODE)
                .explains("A backup must stay in cold storage for 90 days at least.")
                .fix("Delete it later, or move it to cold storage earlier.")
                .covers("E3504");
    }

    @Override
    protected void check(PropertyObject object, Given plan, Report report) {
        plan.find("BackupPlan").stream()
                .flatMap(it -> it.items("BackupPlanRule").stream())
                .flatMap(rule -> rule.find("Lifecycle").stream())
                .forEach(lifecycle -> lifecycle(lifecycle, report));
    }

    private void lifecycle(Given lifecycle, Report report) {
        Optional<Long> delete = lifecycle.number("DeleteAfterDays");
        Optional<Long> cold = lifecycle.number("MoveToColdStorageAfterDays");
        boolean tooEarly = delete.isPresent() && cold.isPresent() && delete.get() < cold.get() + LEAST_COLD_DAYS;
        if (tooEarly) {
            report.add(
                    this,
                    lifecycle.place().child("DeleteAfterDays"),
                    "DeleteAfterDays must be at least %d (90 days after MoveToColdStorageAfterDays, %d), not %d"
                            .formatted(cold.get() + LEAST_COLD_DAYS, cold.get(), delete.get()));
        }
    }
}
