package dev.cfn4j.analysis.validate.property;

import dev.cfn4j.analysis.validate.rule.Family;
import dev.cfn4j.analysis.validate.rule.ObjectRule;
import dev.cfn4j.analysis.validate.rule.PropertyObject;
import dev.cfn4j.analysis.validate.rule.Report;
import dev.cfn4j.analysis.validate.rule.RuleDoc;
import dev.cfn4j.analysis.validate.rule.Words;
import java.util.List;

/** Fires where an object lacks properties that must be given, naming all of them at once. */
public final class MissingRequiredProperty implements ObjectRule {
    @Override
    public RuleDoc doc() {
        return RuleDoc.of(Family.PROPERTY_REQUIRED).covers("E3003");
    }

    @Override
    public void check(PropertyObject object, Report report) {
        if (object.open()) {
            return;
        }
        List<String> missing = object.definition().required().stream()
                .filter(name ->
                        !object.members().contains(name) && !object.doubtful().containsKey(name))
                .toList();
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
        if (object.free()) {
            doubtful(object, report);
        }
    }

    private void doubtful(PropertyObject object, Report report) {
        object.doubtful().forEach((name, where) -> {
            if (object.definition().required().contains(name)) {
                report.add(
                        this,
                        object.place().child(name),
                        "%s lacks the required property %s where condition %s (%s)"
                                .formatted(object.name(), Words.quoted(name), where, object.typeName()),
                        "Give another value than AWS::NoValue.");
            }
        });
    }
}
