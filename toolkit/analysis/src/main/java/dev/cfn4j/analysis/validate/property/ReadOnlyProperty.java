package dev.cfn4j.analysis.validate.property;

import dev.cfn4j.analysis.validate.rule.Family;
import dev.cfn4j.analysis.validate.rule.ObjectRule;
import dev.cfn4j.analysis.validate.rule.PropertyObject;
import dev.cfn4j.analysis.validate.rule.Report;
import dev.cfn4j.analysis.validate.rule.RuleDoc;
import dev.cfn4j.analysis.validate.rule.Words;
import dev.cfn4j.dsl.finding.Severity;

/** Fires where a template gives a property that only AWS sets. A warning, as some older types just ignore it. */
public final class ReadOnlyProperty implements ObjectRule {
    @Override
    public RuleDoc doc() {
        return RuleDoc.of(Family.PROPERTY_READONLY)
                .covers("E3040")
                .explains(
                        "Only AWS sets this property: it is there to be read with Fn::GetAtt. A value is refused, or silently ignored.")
                .fix("Delete it.");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public boolean isAboutName() {
        return true;
    }

    @Override
    public void check(PropertyObject object, Report report) {
        if (object.site().type().traits().transform().isPresent()) {
            return; // a transform reads what the schemas of its types call read-only
        }
        for (String name : object.named()) {
            if (object.definition().readOnly().contains(name)
                    && !object.definition().properties().containsKey(name)) {
                report.add(
                        this,
                        object.place().child(name),
                        "%s of %s is set by AWS and cannot be given (%s)"
                                .formatted(Words.quoted(name), object.name(), object.typeName()),
                        "Remove it; Fn::GetAtt reads it.");
            }
        }
    }
}
