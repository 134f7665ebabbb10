package dev.cfn4j.analysis.validate.property;

import dev.cfn4j.analysis.validate.rule.Family;
import dev.cfn4j.analysis.validate.rule.ObjectRule;
import dev.cfn4j.analysis.validate.rule.PropertyObject;
import dev.cfn4j.analysis.validate.rule.Report;
import dev.cfn4j.analysis.validate.rule.RuleDoc;
import dev.cfn4j.analysis.validate.rule.Words;

/** Fires where an object has a member that neither the facts nor AWS knows. */
public final class UnknownProperty implements ObjectRule {
    @Override
    public RuleDoc doc() {
        return RuleDoc.of(Family.PROPERTY_UNKNOWN)
                .covers("E3002")
                .explains(
                        "The type has no such property: the stack fails when the resource's turn comes, after minutes.")
                .fix("Correct the name.");
    }

    @Override
    public boolean isAboutName() {
        return true;
    }

    @Override
    public void check(PropertyObject object, Report report) {
        if (object.definition().open()) {
            return;
        }
        for (String name : object.named()) {
            if (!object.definition().properties().containsKey(name)
                    && !object.definition().readOnly().contains(name)
                    && object.site()
                            .type()
                            .removedOn(object.definition().name(), name)
                            .isEmpty()) {
                report.add(
                        this,
                        object.place().child(name),
                        "%s has no property %s (%s)".formatted(object.name(), Words.quoted(name), object.typeName()),
                        Words.didYouMean(name, object.definition().properties().keySet()));
            }
        }
    }
}
