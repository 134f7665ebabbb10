package dev.cfn4j.analysis.validate.function;

import dev.cfn4j.analysis.template.Intrinsic;
import dev.cfn4j.analysis.template.Place;
import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.node.Node.ListNode;
import dev.cfn4j.dsl.node.Node.ObjectNode;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Finds the functions in the properties of resources and in outputs, the outer ones first. */
final class FunctionWalk {
    private final BiConsumer<Place, Intrinsic> visitor;

    private FunctionWalk(BiConsumer<Place, Intrinsic> visitor) {
        this.visitor = visitor;
    }

    static void of(Node root, BiConsumer<Place, Intrinsic> visitor) {
        FunctionWalk walk = new FunctionWalk(visitor);
        root.find("Resources")
                .ifPresent(resources -> resources
                        .membersOrNone()
                        .forEach((name, resource) -> resource.find("Properties")
                                .ifPresent(properties ->
                                        walk.node(Place.of("Resources", name, "Properties"), properties))));
        root.find("Outputs")
                .ifPresent(outputs -> outputs.membersOrNone()
                        .forEach((name, output) -> walk.node(Place.of("Outputs", name), output)));
    }

    private void node(Place place, Node node) {
        Optional<Intrinsic> function = Intrinsic.of(node);
        function.ifPresent(it -> visitor.accept(place, it));
        boolean isOpaque =
                function.filter(it -> it.function().equals("Fn::Transform")).isPresent();
        if (isOpaque) {
            return;
        }
        if (node instanceof ListNode list) {
            for (int i = 0; i < list.items().size(); i++) {
                node(place.child(i), list.items().get(i));
            }
        } else if (node instanceof ObjectNode object) {
            object.members().forEach((name, member) -> node(place.child(name), member));
        }
    }
}
