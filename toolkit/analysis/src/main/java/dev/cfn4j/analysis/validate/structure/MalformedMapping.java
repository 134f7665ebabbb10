package dev.cfn4j.analysis.validate.structure;

import dev.cfn4j.analysis.template.Intrinsic;
import dev.cfn4j.analysis.template.Place;
import dev.cfn4j.analysis.template.TemplateParameter;
import dev.cfn4j.analysis.validate.rule.Family;
import dev.cfn4j.analysis.validate.rule.Report;
import dev.cfn4j.analysis.validate.rule.RuleDoc;
import dev.cfn4j.analysis.validate.rule.Subject;
import dev.cfn4j.analysis.validate.rule.TemplateRule;
import dev.cfn4j.analysis.validate.rule.Words;
import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.node.Node.ListNode;
import dev.cfn4j.dsl.node.Node.ObjectNode;

/** Fires where a mapping is not two levels of names above literals or lists of them. */
public final class MalformedMapping implements TemplateRule {
    @Override
    public RuleDoc doc() {
        return RuleDoc.of(Family.MAPPINGS)
                .covers("E7001")
                .explains(
                        "A mapping has two levels of names, and literals or lists of them below. Functions are not evaluated there.")
                .fix("Bring it into that shape.");
    }

    @Override
    public void check(Subject subject, Report report) {
        subject.template().section("Mappings").forEach((name, mapping) -> {
            if (!name.startsWith("Fn::")) {
                Place place = Place.of("Mappings", name);
                level(
                        place,
                        mapping,
                        report,
                        (key, entries) -> level(
                                place.child(key),
                                entries,
                                report,
                                (leaf, value) -> leaf(place.child(key).child(leaf), value, report)));
            }
        });
    }

    private interface Member {
        void visit(String name, Node node);
    }

    private void level(Place place, Node node, Report report, Member member) {
        if (!(node instanceof ObjectNode object)) {
            report.add(
                    this,
                    place,
                    "%s of a mapping must be an object, not %s"
                            .formatted(Words.quoted(place.element()), Words.describe(node)));
        } else if (object.members().isEmpty()) {
            report.add(this, place, "%s of a mapping must not be empty".formatted(Words.quoted(place.element())));
        } else if (Intrinsic.of(node).isEmpty()) {
            object.members().forEach(member::visit);
        }
    }

    private void leaf(Place place, Node value, Report report) {
        boolean isLiteral = TemplateParameter.scalar(value).isPresent()
                || (value instanceof ListNode list
                        && list.items().stream()
                                .allMatch(item -> TemplateParameter.scalar(item).isPresent()));
        if (!isLiteral) {
            report.add(
                    this,
                    place,
                    "%s of a mapping must be a literal or a list of literals, not %s"
                            .formatted(Words.quoted(place.element()), Words.describe(value)));
        }
    }
}
