package dev.cfn4j.analysis.validate.schema;

import dev.cfn4j.analysis.validate.rule.Family;
import dev.cfn4j.analysis.validate.rule.PropertyName;
import dev.cfn4j.analysis.validate.rule.Report;
import dev.cfn4j.analysis.validate.rule.RuleDoc;
import dev.cfn4j.analysis.validate.rule.Subject;
import dev.cfn4j.analysis.validate.rule.TemplateRule;
import dev.cfn4j.analysis.validate.schema.Spots.Spot;
import java.util.List;

/**
 * Fires where a database is to run the engine aurora, which stood for Aurora MySQL version 1 and ended with it.
 *
 * @see <a href="https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Aurora.MySQL56.EOL.html">The end of version 1</a>
 */
public final class WithdrawnEngine implements TemplateRule {
    private static final String WITHDRAWN = "aurora";
    private static final List<String> ENGINE = List.of("Properties", "Engine");
    private static final List<String> TYPES =
            List.of("AWS::RDS::DBCluster", "AWS::RDS::DBInstance", "AWS::RDS::GlobalCluster");

    @Override
    public RuleDoc doc() {
        return RuleDoc.of(Family.VALUES_REGIONAL)
                .explains(
                        "The engine aurora was Aurora MySQL version 1, which ended on 2023-02-28: no cluster can be created with it.")
                .example("Engine: aurora")
                .fix("Write aurora-mysql, or aurora-postgresql.")
                .covers("E3690", "E3691");
    }

    @Override
    public void check(Subject subject, Report report) {
        DocumentRun run = new DocumentRun(this, subject, report);
        TYPES.forEach(type -> run.resources(type, ENGINE, (resource, spot) -> engine(spot, report)));
    }

    private void engine(Spot spot, Report report) {
        if (spot.node().text().filter(WITHDRAWN::equals).isPresent()) {
            report.add(
                    this,
                    spot.place(),
                    PropertyName.of(spot.place()) + " is `aurora`, an engine that ended on 2023-02-28",
                    "Write `aurora-mysql`.");
        }
    }
}
