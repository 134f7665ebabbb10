package dev.cfn4j.analysis.validate.property;

import dev.cfn4j.analysis.validate.rule.Family;
import dev.cfn4j.analysis.validate.rule.ObjectRule;
import dev.cfn4j.analysis.validate.rule.PropertyObject;
import dev.cfn4j.analysis.validate.rule.Report;
import dev.cfn4j.analysis.validate.rule.RuleDoc;
import dev.cfn4j.analysis.validate.rule.Words;
import dev.cfn4j.dsl.finding.Severity;

/** Fires where a template gives a property that AWS removed within the last year. A warning: AWS may still take it for a while. */
public final class RemovedProperty implements ObjectRule {
    @Override
    public RuleDoc doc() {
        return RuleDoc.of(Family.PROPERTY_UNKNOWN)
                .explains("AWS's registry had the property within the last year and has it no longer.")
                .fix("Look what replaces it.");
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
        if (object.site().type().former().isEmpty()) {
            return;
        }
        for (String name : object.named()) {
            object.site()
                    .type()
                    .removedOn(object.definition().name(), name)
                    .filter(day -> !object.definition().readOnly().contains(name))
                    .ifPresent(day -> report.add(
                            this,
                            object.place().child(name),
                            "AWS removed %s of %s (%s): facts since %s do not have it"
                                    .formatted(Words.quoted(name), object.name(), object.typeName(), day),
                            "Take it out; a year later it is an error."));
        }
    }
}
