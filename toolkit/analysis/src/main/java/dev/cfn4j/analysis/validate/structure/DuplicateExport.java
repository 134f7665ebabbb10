package dev.cfn4j.analysis.validate.structure;

import dev.cfn4j.analysis.template.Place;
import dev.cfn4j.analysis.validate.rule.Family;
import dev.cfn4j.analysis.validate.rule.Report;
import dev.cfn4j.analysis.validate.rule.RuleDoc;
import dev.cfn4j.analysis.validate.rule.Subject;
import dev.cfn4j.analysis.validate.rule.TemplateRule;
import dev.cfn4j.dsl.node.Node;
import java.util.HashMap;
import java.util.Map;

/** Fires where two outputs are exported under the same name, and neither has a condition. */
public final class DuplicateExport implements TemplateRule {
    @Override
    public RuleDoc doc() {
        return RuleDoc.of(Family.OUTPUTS)
                .explains(
                        "The name of an export is unique in an account and region, so the second one cannot be created.")
                .fix("Export under another name.");
    }

    @Override
    public void check(Subject subject, Report report) {
        Map<Node, String> seen = new HashMap<>();
        subject.template().section("Outputs").forEach((name, output) -> {
            if (output.find("Condition").isEmpty()) {
                output.find("Export").flatMap(export -> export.find("Name")).ifPresent(export -> {
                    String first = seen.putIfAbsent(export, name);
                    if (first != null) {
                        report.add(
                                this,
                                Place.of("Outputs", name, "Export", "Name"),
                                "output %s is exported under the same name as %s".formatted(name, first),
                                "Give one of them another name.");
                    }
                });
            }
        });
    }
}
