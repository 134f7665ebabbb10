package dev.cfn4j.analysis.validate.structure;

import dev.cfn4j.analysis.template.Intrinsic;
import dev.cfn4j.analysis.template.Place;
import dev.cfn4j.analysis.validate.rule.Family;
import dev.cfn4j.analysis.validate.rule.Report;
import dev.cfn4j.analysis.validate.rule.RuleDoc;
import dev.cfn4j.analysis.validate.rule.Subject;
import dev.cfn4j.analysis.validate.rule.TemplateRule;
import dev.cfn4j.analysis.validate.rule.Words;
import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.node.Node.ListNode;
import dev.cfn4j.dsl.node.Node.ObjectNode;
import dev.cfn4j.dsl.node.Node.StringNode;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Fires where an output has no value, a value that cannot be text, an unknown attribute, or an export without a name. */
public final class MalformedOutput implements TemplateRule {
    private static final Set<String> ATTRIBUTES = new TreeSet<>(Set.of("Condition", "Description", "Export", "Value"));

    @Override
    public RuleDoc doc() {
        return RuleDoc.of(Family.OUTPUTS)
                .covers("E6001", "E6002", "E6003")
                .explains(
                        "An output has a Value that is text, and may have Description, Condition and Export with a Name.")
                .fix("Write the missing member, or make text of the value.");
    }

    @Override
    public void check(Subject subject, Report report) {
        subject.template().section("Outputs").forEach((name, node) -> {
            if (!name.startsWith("Fn::")) {
                output(name, node, report);
            }
        });
    }

    private void output(String name, Node node, Report report) {
        Place place = Place.of("Outputs", name);
        if (!(node instanceof ObjectNode object)) {
            report.add(this, place, "output %s must be an object, not %s".formatted(name, Words.describe(node)));
            return;
        }
        if (Intrinsic.of(object).isPresent()) {
            return;
        }
        for (String attribute : object.members().keySet()) {
            if (!ATTRIBUTES.contains(attribute) && !attribute.startsWith("Fn::")) {
                report.add(
                        this,
                        place.child(attribute),
                        "output %s has the attribute %s, which outputs do not have"
                                .formatted(name, Words.quoted(attribute)),
                        Words.didYouMean(attribute, ATTRIBUTES));
            }
        }
        value(name, place, object.find("Value"), report);
        object.find("Export").ifPresent(export -> export(name, place.child("Export"), export, report));
        object.find("Description")
                .filter(text -> !(text instanceof StringNode))
                .ifPresent(text -> report.add(
                        this,
                        place.child("Description"),
                        "Description of output %s must be a literal string, not %s"
                                .formatted(name, Words.describe(text))));
    }

    private void value(String name, Place place, Optional<Node> value, Report report) {
        if (value.isEmpty()) {
            report.add(this, place, "output %s has no Value".formatted(name));
        } else if (value.get() instanceof ListNode
                || (value.get() instanceof ObjectNode
                        && Intrinsic.of(value.get()).isEmpty())) {
            report.add(
                    this,
                    place.child("Value"),
                    "Value of output %s must be a string, not %s".formatted(name, Words.describe(value.get())),
                    value.get() instanceof ListNode ? "Use Fn::Join." : null);
        }
    }

    private void export(String name, Place place, Node export, Report report) {
        if (export.find("Name").isEmpty() && Intrinsic.of(export).isEmpty()) {
            report.add(this, place, "Export of output %s has no Name".formatted(name));
        }
    }
}
