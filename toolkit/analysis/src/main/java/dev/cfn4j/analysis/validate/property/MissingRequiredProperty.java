package dev.cfn4j.analysis.validate.property;

import dev.cfn4j.analysis.validate.rule.Family;
import dev.cfn4j.analysis.validate.rule.ObjectRule;
import dev.cfn4j.analysis.validate.rule.PropertyObject;
import dev.cfn4j.analysis.validate.rule.Report;
import dev.cfn4j.analysis.validate.rule.RuleDoc;
import dev.cfn4j.analysis.validate.rule.Words;
import dev.cfn4j.spec.PropertyFacts;
import java.util.ArrayList;
import java.util.List;

/** Fires where an object lacks properties that must be given, naming all of them at once. */
public final class MissingRequiredProperty implements ObjectRule {
    @Override
    public RuleDoc doc() {
        return RuleDoc.of(Family.PROPERTY_REQUIRED)
                .explains("AWS needs the property and has no default for it; the resource cannot be made without.")
                .fix("Give the property, under every condition under which its object is there.")
                .covers("E3003");
    }

    @Override
    public void check(PropertyObject object, Report report) {
        if (object.isOpen()) {
            return;
        }
        List<String> missing = new ArrayList<>();
        for (PropertyFacts facts : object.definition().properties().values()) {
            if (facts.required() && !object.members().isPossible(facts.name())) {
                missing.add(facts.name());
            } else if (facts.required()) {
                sometimes(object, facts.name(), report);
            }
        }
        if (!missing.isEmpty()) {
            report.add(
                    this,
                    object.place(),
                    "%s lacks the required %s %s (%s)"
                            .formatted(
                                    object.name(),
                                    missing.size() == 1 ? "property" : "properties",
                                    Words.all(missing),
                                    object.typeName()));
        }
    }

    private void sometimes(PropertyObject object, String name, Report report) {
        object.members()
                .whereAbsent(name)
                .ifPresent(found -> report.add(
                        this,
                        object.place().child(name),
                        "%s lacks the required property %s%s (%s)"
                                .formatted(object.name(), Words.quoted(name), object.where(found), object.typeName()),
                        "Give another value than AWS::NoValue."));
    }
}
