package dev.cfn4j.analysis.validate.schema;

import dev.cfn4j.analysis.template.Place;
import dev.cfn4j.analysis.template.TemplateResource;
import dev.cfn4j.analysis.validate.schema.PolicyPlaces.PolicyPlace;
import dev.cfn4j.analysis.validate.schema.Spots.Spot;
import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.node.Node.ListNode;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Walks what the policies of a template say. */
final class PolicyStatements {
    private PolicyStatements() {}

    /** Shows each policy as an object, be it written as text. */
    static void policies(DocumentRun run, Iterable<TemplateResource> resources, Consumer<Spot> each) {
        for (TemplateResource resource : resources) {
            for (PolicyPlace place : PolicyPlaces.of(resource)) {
                for (Spot spot : run.spots(resource, place.path())) {
                    Node node = spot.node().text().flatMap(JsonInText::parse).orElse(spot.node());
                    each.accept(new Spot(node, spot.place(), spot.scenario()));
                }
            }
        }
    }

    /** Shows each literal action of a policy, with its place. */
    static void actions(Spot policy, BiConsumer<String, Place> each) {
        for (Spot statement : items(Spots.of(policy, List.of("Statement")))) {
            for (String element : List.of("Action", "NotAction")) {
                for (Spot action : items(Spots.of(statement, List.of(element)))) {
                    action.node().text().ifPresent(text -> each.accept(text, action.place()));
                }
            }
        }
    }

    private static List<Spot> items(List<Spot> spots) {
        return spots.stream()
                .flatMap(spot -> spot.node() instanceof ListNode
                        ? Spots.of(spot, List.of("*")).stream()
                        : java.util.stream.Stream.of(spot))
                .toList();
    }
}
