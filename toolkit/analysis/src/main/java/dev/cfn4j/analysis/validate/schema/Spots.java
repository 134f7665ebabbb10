package dev.cfn4j.analysis.validate.schema;

import dev.cfn4j.analysis.template.Intrinsic;
import dev.cfn4j.analysis.template.Intrinsic.Choice;
import dev.cfn4j.analysis.template.Place;
import dev.cfn4j.analysis.validate.scenario.Scenario;
import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.node.Node.ListNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds what stands at a path, in each branch of the conditions on the way. */
final class Spots {
    private Spots() {}

    /**
     * A place that a path leads to.
     *
     * @param node what stands there; never an Fn::If
     * @param place where
     * @param scenario what is known of the conditions there
     */
    record Spot(Node node, Place place, Scenario scenario) {}

    /** The spots at the end of a path, {@code *} for each item or member. */
    static List<Spot> of(Spot start, List<String> path) {
        List<Spot> at = List.of(start);
        for (String step : path) {
            List<Spot> next = new ArrayList<>();
            for (Spot spot : at) {
                step(spot, step, next);
            }
            at = next;
        }
        return at;
    }

    private static void step(Spot spot, String step, List<Spot> found) {
        if (!step.equals("*")) {
            spot.node().find(step).ifPresent(node -> branches(node, spot.place().child(step), spot.scenario(), found));
        } else if (spot.node() instanceof ListNode list) {
            for (int i = 0; i < list.items().size(); i++) {
                branches(list.items().get(i), spot.place().child(i), spot.scenario(), found);
            }
        } else if (Intrinsic.of(spot.node()).isEmpty()) {
            spot.node()
                    .membersOrNone()
                    .forEach((name, node) -> branches(node, spot.place().child(name), spot.scenario(), found));
        }
    }

    private static void branches(Node node, Place place, Scenario scenario, List<Spot> found) {
        Optional<Choice> choice = Intrinsic.of(node).flatMap(Intrinsic::choice);
        if (choice.isEmpty()) {
            if (!Intrinsic.isNoValue(node)) {
                found.add(new Spot(node, place, scenario));
            }
            return;
        }
        Choice it = choice.get();
        Place below = place.child("Fn::If");
        scenario.with(it.condition(), true).ifPresent(then -> branches(it.then(), below.child(1), then, found));
        scenario.with(it.condition(), false).ifPresent(not -> branches(it.otherwise(), below.child(2), not, found));
    }
}
