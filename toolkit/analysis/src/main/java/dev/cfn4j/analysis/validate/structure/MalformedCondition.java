package dev.cfn4j.analysis.validate.structure;

import dev.cfn4j.analysis.template.Place;
import dev.cfn4j.analysis.validate.rule.Family;
import dev.cfn4j.analysis.validate.rule.FunctionFamilies;
import dev.cfn4j.analysis.validate.rule.Report;
import dev.cfn4j.analysis.validate.rule.RuleDoc;
import dev.cfn4j.analysis.validate.rule.Subject;
import dev.cfn4j.analysis.validate.rule.TemplateRule;
import dev.cfn4j.analysis.validate.rule.Words;
import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.node.Node.ObjectNode;
import dev.cfn4j.dsl.node.NodePath;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Fires where a condition is no condition function. */
public final class MalformedCondition implements TemplateRule {
    private static final Set<String> FUNCTIONS =
            new TreeSet<>(Set.of("Condition", "Fn::And", "Fn::Equals", "Fn::Not", "Fn::Or"));

    @Override
    public RuleDoc doc() {
        return RuleDoc.of(Family.CONDITIONS)
                .covers("E8001", "E8003", "E8004", "E8005", "E8006", "E8007")
                .explains(
                        "A condition is one of Fn::And, Fn::Equals, Fn::Not, Fn::Or and Condition, each with a fixed number of operands. Anything else is refused when the template is read.")
                .fix("Write one function with its operands as a list.");
    }

    @Override
    public Family family(NodePath path) {
        return FunctionFamilies.of(path);
    }

    @Override
    public void check(Subject subject, Report report) {
        subject.template().section("Conditions").forEach((name, node) -> {
            if (!name.startsWith("Fn::")) {
                condition(name, Place.of("Conditions", name), node, report);
            }
        });
    }

    private void condition(String name, Place place, Node node, Report report) {
        if (!(node instanceof ObjectNode object) || object.members().size() != 1) {
            report.add(
                    this,
                    place,
                    "condition %s must be one of %s, not %s"
                            .formatted(name, Words.any(FUNCTIONS), Words.describe(node)));
            return;
        }
        Map.Entry<String, Node> only = object.members().entrySet().iterator().next();
        if (!FUNCTIONS.contains(only.getKey())) {
            report.add(
                    this,
                    place,
                    "condition %s must be one of %s, not %s"
                            .formatted(name, Words.any(FUNCTIONS), Words.quoted(only.getKey())),
                    Words.didYouMean(only.getKey(), FUNCTIONS));
        }
    }
}
