package dev.cfn4j.analysis.validate.schema;

import dev.cfn4j.analysis.template.TemplateResource;
import dev.cfn4j.analysis.validate.rule.Report;
import dev.cfn4j.analysis.validate.rule.Rule;
import dev.cfn4j.analysis.validate.rule.Subject;
import dev.cfn4j.analysis.validate.schema.Spots.Spot;
import dev.cfn4j.dsl.finding.Severity;
import dev.cfn4j.dsl.node.Node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/** Applies the tables of the facts to all resources and reports for a rule. */
final class TableRun {
    private final Rule rule;
    private final Subject subject;
    private final Report report;

    TableRun(Rule rule, Subject subject, Report report) {
        this.rule = rule;
        this.subject = subject;
        this.report = report;
    }

    /** Applies the tables that the rule stands for. */
    void apply(Predicate<Table> which) {
        Judge judge = new Judge(subject);
        for (TemplateResource resource : subject.template().resources().values()) {
            List<Table> tables = Table.of(resource.type());
            if (tables.stream().anyMatch(which)) {
                judge.resource(resource).ifPresent(whole -> apply(tables, which, whole, judge));
            }
        }
    }

    private void apply(List<Table> tables, Predicate<Table> which, Spot whole, Judge judge) {
        for (Table table : tables) {
            if (which.test(table)) {
                spots(whole, table.facts().at()).forEach(spot -> apply(table, spot, judge));
            }
        }
    }

    private void apply(Table table, Spot spot, Judge judge) {
        List<Problem> problems = judge.judge(table.document(), spot);
        if (!problems.isEmpty()) {
            Severity severity = Severity.valueOf(table.facts().severity().toUpperCase(Locale.ROOT));
            Said.report(problems, rule, table.facts().stale() ? rule.severity() : severity, report);
        }
    }

    private static List<Spot> spots(Spot resource, List<String> at) {
        if (at.equals(List.of("Properties"))
                && resource.node().find("Properties").isEmpty()) {
            return List.of(new Spot(new ObjectNode(Map.of()), resource.place(), resource.scenario()));
        }
        return Spots.of(resource, at);
    }
}
