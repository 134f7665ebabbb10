package dev.cfn4j.analysis.validate.property;

import dev.cfn4j.analysis.validate.rule.Family;
import dev.cfn4j.analysis.validate.rule.ObjectRule;
import dev.cfn4j.analysis.validate.rule.PropertyObject;
import dev.cfn4j.analysis.validate.rule.Report;
import dev.cfn4j.analysis.validate.rule.RuleDoc;
import dev.cfn4j.spec.PresenceRule;
import java.util.HashSet;
import java.util.Set;

/** Fires where properties are given together that exclude each other, or without those that they need. */
public final class PropertyCombination implements ObjectRule {
    @Override
    public RuleDoc doc() {
        return RuleDoc.of(Family.PROPERTY_COMBINATION)
                .explains("Some properties need others, some exclude others, and of some groups one must be there.")
                .fix("Give one of the properties that the message names, or take one away.")
                .covers("E3014", "E3017", "E3018", "E3020", "E3021", "E3058");
    }

    @Override
    public void check(PropertyObject object, Report report) {
        if (object.isOpen()) {
            return;
        }
        Set<Set<String>> said = new HashSet<>();
        for (PresenceRule presence : object.definition().presence()) {
            Set<String> names = Combinations.grouped(presence);
            if (names.isEmpty() || said.add(names)) {
                Combinations.of(presence, object).forEach(it -> report.add(this, it.place(), it.message()));
            }
        }
    }
}
