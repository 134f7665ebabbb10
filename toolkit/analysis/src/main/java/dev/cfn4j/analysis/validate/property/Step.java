package dev.cfn4j.analysis.validate.property;

import dev.cfn4j.analysis.template.Intrinsic.Choice;
import dev.cfn4j.analysis.template.Place;
import dev.cfn4j.analysis.validate.rule.Report;
import dev.cfn4j.analysis.validate.rule.Site;
import dev.cfn4j.analysis.validate.scenario.Scenario;
import java.util.Optional;

/** One step of a walk: where it is, what is known of the conditions there, and where findings go. */
record Step(Site site, Place place, Scenario scenario, Report report, int trials) {
    Step into(String member) {
        return new Step(site, place.child(member), scenario, report, trials);
    }

    Step into(int item) {
        return into(Integer.toString(item));
    }

    /** Into a branch of an Fn::If; empty where it is never taken. */
    Optional<Step> branch(Choice choice, boolean then) {
        Place branch = place.child("Fn::If").child(then ? 1 : 2);
        return scenario.with(choice.condition(), then).map(it -> new Step(site, branch, it, report, trials));
    }

    /** The same step, with findings kept aside. */
    Step trial(Report aside) {
        return new Step(site, place, scenario, aside, trials + 1);
    }
}
